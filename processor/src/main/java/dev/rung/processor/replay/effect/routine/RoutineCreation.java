package dev.rung.processor.replay.effect.routine;

import dev.rung.processor.replay.effect.transition.ShellTypes;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ArgumentTypes;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.Routine.Parameter;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.TypeLookup;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.Argument;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoutineKind;
import dev.rung.sql.tree.RoutineOption;
import dev.rung.sql.tree.RoutineStatement;
import dev.rung.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Creates a function or a procedure, or puts it in the place of one that is there. */
final class RoutineCreation {

    private final Transition transition;
    private final RoutineStatement.Create create;
    private final Set<Dependency> needs = new HashSet<>();

    RoutineCreation(Transition transition, RoutineStatement.Create create) {
        this.transition = transition;
        this.create = create;
    }

    void run() {
        transition.target(create.name()).ifPresent(this::create);
    }

    private void create(long schema) {
        if (!new RoutineRules(transition, create).areKept()) {
            return;
        }
        var kind = create.kind() == RoutineKind.PROCEDURE ? ObjectKind.PROCEDURE : ObjectKind.FUNCTION;
        var definition = definition();
        needTypes(definition);
        var routine = SchemaObject.of(kind, schema, create.name().name().text(), definition)
                .needing(needs);
        var existing = transition.schema().find(Schema.Key.of(kind, schema, routine.name() + definition.signature()));
        if (existing.isEmpty()) {
            BodyChecks.check(transition, create, transition.add(routine));
        } else if (!create.orReplace()) {
            transition.verdict().exists(existing.get(), create.name().place());
        } else if (new RoutineReplacement(transition, existing.get(), create).allows(routine)) {
            BodyChecks.check(transition, create, transition.replace(routine.inPlaceOf(existing.get())));
        }
    }

    private Routine definition() {
        var parameters = parameters();
        var code = new RoutineBodies(transition, create, needs).code(parameters);
        return new Routine(
                parameters,
                result(parameters),
                code,
                RoutineTraits.applied(Routine.Traits.STANDARD, create.options(), code));
    }

    private List<Parameter> parameters() {
        var parameters = new ArrayList<Parameter>();
        for (var argument : create.arguments()) {
            parameters.add(parameter(argument));
        }
        if (create.returned().orElse(null) instanceof RoutineStatement.ReturnedTable table) {
            for (var column : table.columns()) {
                parameters.add(new Parameter(
                        Routine.Mode.TABLE,
                        Optional.of(column.name().text()),
                        transition.binder().type(column.type()).withoutModifiers(),
                        Optional.empty()));
            }
        }
        return parameters;
    }

    private Parameter parameter(Argument argument) {
        var type = transition.binder().type(argument.type()).withoutModifiers();
        return new Parameter(
                Routine.Mode.of(argument.mode()),
                argument.name().map(Name::text).filter(name -> !name.isEmpty()),
                type,
                argument.defaultValue().map(value -> {
                    var bound = transition.binder().value(value, type);
                    needs.addAll(bound.dependencies());
                    return bound.code();
                }));
    }

    /** Parameters that go out say what is returned, where nothing else does. */
    private Optional<Routine.Result> result(List<Parameter> parameters) {
        var out = parameters.stream()
                .filter(parameter -> !parameter.isInput() || parameter.mode() == Routine.Mode.INOUT)
                .map(Parameter::type)
                .toList();
        var given = out.size() == 1 && create.kind() != RoutineKind.PROCEDURE
                ? Optional.of(out.get(0))
                : out.isEmpty() ? Optional.<Type>empty() : Optional.of(record());
        if (create.returned().isEmpty()) {
            return given.map(type -> new Routine.Result(type, false));
        }
        if (create.returned().get() instanceof RoutineStatement.ReturnedType returned) {
            announce(returned.type());
            var type = transition.binder().type(returned.type()).withoutModifiers();
            return Optional.of(new Routine.Result(type, returned.type().isSet()));
        }
        return given.map(type -> new Routine.Result(type, true));
    }

    /** A function of a library announces the type that it returns, where nobody has ({@code compute_return_type} of PostgreSQL 18). */
    private void announce(TypeName type) {
        boolean isOfLibrary = create.options().stream()
                .filter(RoutineOption.Language.class::isInstance)
                .map(option -> ((RoutineOption.Language) option).name().text())
                .anyMatch(language -> language.equals("c") || language.equals("internal"));
        if (isOfLibrary
                && type.base() instanceof TypeName.Named named
                && named.modifiers().isEmpty()
                && type.dimensions().isEmpty()
                && new TypeLookup(transition.names()).find(type).isEmpty()) {
            new ShellTypes(transition).announce(named.name());
        }
    }

    private static Type record() {
        return Type.of(Catalog.of(Catalog.NEWEST).types().get("record"));
    }

    private void needTypes(Routine routine) {
        var types = new ArrayList<>(
                routine.parameters().stream().map(Parameter::type).toList());
        routine.result().ifPresent(result -> types.add(result.type()));
        ArgumentTypes.of(types).made().forEach(id -> needs.add(Dependency.normal(id)));
        create.options().stream()
                .filter(RoutineOption.Language.class::isInstance)
                .map(option -> ((RoutineOption.Language) option).name().text())
                .flatMap(name ->
                        transition.schema().find(Schema.Key.of(ObjectKind.LANGUAGE, SchemaObject.NONE, name)).stream())
                .forEach(language -> needs.add(Dependency.normal(language.id())));
    }
}
