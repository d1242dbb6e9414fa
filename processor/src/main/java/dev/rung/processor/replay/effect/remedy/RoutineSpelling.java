package dev.rung.processor.replay.effect.remedy;

import dev.rung.processor.replay.model.Callable;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.Routine.Parameter;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.AggregateArguments;
import dev.rung.sql.tree.AggregateReference;
import dev.rung.sql.tree.Argument;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.RoutineKind;
import dev.rung.sql.tree.RoutineReference;
import java.util.List;
import java.util.Optional;

/** How statements name the routines and aggregates of a schema. */
public final class RoutineSpelling {

    private RoutineSpelling() {}

    public static Optional<AggregateReference> aggregate(SchemaObject object, Schema schema) {
        var code = (Routine.Aggregation) object.definition(Routine.class).code();
        return code.ordered().isPresent()
                ? Optional.empty()
                : Optional.of(new AggregateReference(
                        new Spelling(schema).of(object), arguments(object, schema), Place.NOWHERE));
    }

    public static AggregateArguments arguments(SchemaObject object, Schema schema) {
        List<Argument> direct = object.definition(Routine.class).parameters().stream()
                .map(parameter -> argument(parameter, schema))
                .toList();
        return new AggregateArguments(direct, List.of(), Place.NOWHERE);
    }

    public static RoutineKind kind(SchemaObject object) {
        return object.kind() == ObjectKind.PROCEDURE ? RoutineKind.PROCEDURE : RoutineKind.FUNCTION;
    }

    public static RoutineReference reference(SchemaObject object, Schema schema) {
        var arguments = object.definition(Routine.class).inputs().stream()
                .map(type -> argument(Parameter.of(type), schema))
                .toList();
        return new RoutineReference(new Spelling(schema).of(object), Optional.of(arguments), Place.NOWHERE);
    }

    public static Argument argument(Parameter parameter, Schema schema) {
        var mode = switch (parameter.mode()) {
            case IN, TABLE -> Argument.Mode.DEFAULT;
            case OUT -> Argument.Mode.OUT;
            case INOUT -> Argument.Mode.INOUT;
            case VARIADIC -> Argument.Mode.VARIADIC;
        };
        return new Argument(
                mode,
                parameter.name().map(Spelling::name),
                new Spelling(schema).type(parameter.type()),
                parameter.defaultValue().map(value -> value.in(schema)),
                Place.NOWHERE);
    }

    /** The name of a function that something calls. */
    public static QualifiedName function(Callable function, Schema schema) {
        return schema.find(function.made())
                .map(new Spelling(schema)::of)
                .orElseGet(() -> Spelling.written(function.name()));
    }
}
