package dev.rung.processor.replay.effect.routine;

import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.binding.Binder;
import dev.rung.processor.replay.binding.Bound;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.RoutineBody;
import dev.rung.sql.tree.RoutineOption;
import dev.rung.sql.tree.RoutineStatement;
import dev.rung.sql.tree.TextConstant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The body of a routine: a text, of which PostgreSQL remembers no dependencies, or SQL of which it does. */
final class RoutineBodies {

    private final Transition transition;
    private final RoutineStatement.Create create;
    private final Set<Dependency> needs;

    RoutineBodies(Transition transition, RoutineStatement.Create create, Set<Dependency> needs) {
        this.transition = transition;
        this.create = create;
        this.needs = needs;
    }

    Routine.Code code(List<Routine.Parameter> parameters) {
        return create.body().<Routine.Code>map(body -> sql(body, parameters)).orElseGet(this::text);
    }

    private Routine.Code text() {
        var as = option(RoutineOption.As.class);
        return new Routine.Text(
                option(RoutineOption.Language.class)
                        .map(language -> language.name().text())
                        .orElse("sql"),
                as.map(body -> body.definition().text()).orElse(""),
                as.flatMap(RoutineOption.As::symbol).map(TextConstant::text));
    }

    private Routine.Code sql(RoutineBody body, List<Routine.Parameter> parameters) {
        var binder = seeing(transition.binder(), create.name().name().text(), parameters);
        Map<Integer, Long> references = new HashMap<>();
        bound(body, binder).forEach(part -> {
            references.putAll(part.code().references());
            needs.addAll(part.dependencies());
        });
        return new Routine.Sql(
                Code.bound(body, references, transition.verdict().statement().sql()));
    }

    private static List<Bound<?>> bound(RoutineBody body, Binder binder) {
        if (body instanceof RoutineBody.Return value) {
            return List.of(binder.expression(value.value()));
        }
        var all = new ArrayList<Bound<?>>();
        for (var step : ((RoutineBody.Atomic) body).steps()) {
            if (step instanceof RoutineBody.Return value) {
                all.add(binder.expression(value.value()));
            } else if (((RoutineBody.Run) step).statement() instanceof DataStatement statement) {
                all.add(binder.data(statement));
            }
        }
        return all;
    }

    /** A body sees the parameters by number and, where a column has not that name, by name. */
    static Binder seeing(Binder binder, String routine, List<Routine.Parameter> parameters) {
        var inputs = parameters.stream().filter(Routine.Parameter::isInput).toList();
        var named = inputs.stream()
                .filter(parameter -> parameter.name().isPresent())
                .map(parameter -> new ScopeColumn(
                        routine, parameter.name().get(), concrete(parameter.type()), SchemaObject.NONE, true))
                .toList();
        return binder.seeingValues(routine, named)
                .seeingParameters(inputs.stream().map(Routine.Parameter::type).toList());
    }

    /** What a polymorphic type stands for is known when the routine is called. */
    private static Optional<Type> concrete(Type type) {
        return Optional.of(type).filter(it -> it.type().kind() != dev.rung.sql.catalog.Type.Kind.PSEUDO);
    }

    private <T extends RoutineOption> Optional<T> option(Class<T> kind) {
        return create.options().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
