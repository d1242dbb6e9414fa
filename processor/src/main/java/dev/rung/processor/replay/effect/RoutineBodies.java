package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Routine;
import dev.rung.sql.tree.RoutineBody;
import dev.rung.sql.tree.RoutineOption;
import dev.rung.sql.tree.RoutineStatement;
import dev.rung.sql.tree.TextConstant;
import java.util.List;
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
        return new Routine.Sql(Code.unbound(body, transition.verdict().statement().sql()));
    }

    private <T extends RoutineOption> Optional<T> option(Class<T> kind) {
        return create.options().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
