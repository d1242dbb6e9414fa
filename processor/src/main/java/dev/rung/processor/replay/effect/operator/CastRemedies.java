package dev.rung.processor.replay.effect.operator;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.RoutineSpelling;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Callable;
import dev.rung.processor.replay.model.Cast;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.CastStatement;
import dev.rung.sql.tree.RoutineReference;
import dev.rung.sql.tree.Statement;
import java.util.List;
import java.util.Optional;

/** Puts casts right. */
public final class CastRemedies implements Remedies {

    /** Of a function that PostgreSQL brings along the model does not know the arguments. */
    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var cast = object.definition(Cast.class);
        var spelling = new Spelling(schema);
        return method(cast, schema).stream()
                .<Statement>map(method -> new CastStatement.Create(
                        spelling.type(cast.source()),
                        spelling.type(cast.target()),
                        method,
                        cast.context(),
                        Place.NOWHERE))
                .toList();
    }

    private static Optional<CastStatement.Method> method(Cast cast, Schema schema) {
        if (cast.function().isPresent()) {
            return cast.function()
                    .flatMap(function -> reference(function, schema))
                    .map(function -> new CastStatement.ByFunction(function, Place.NOWHERE));
        }
        return Optional.of(
                cast.isByText() ? new CastStatement.ByText(Place.NOWHERE) : new CastStatement.Binary(Place.NOWHERE));
    }

    /** A function that a migration made, told by its arguments. */
    static Optional<RoutineReference> reference(Callable function, Schema schema) {
        return schema.find(function.made()).map(routine -> {
            var arguments = routine.definition(Routine.class).inputs().stream()
                    .map(type -> RoutineSpelling.argument(Routine.Parameter.of(type), schema))
                    .toList();
            return new RoutineReference(new Spelling(schema).of(routine), Optional.of(arguments), Place.NOWHERE);
        });
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        var cast = object.definition(Cast.class);
        var spelling = new Spelling(schema);
        return List.of(new CastStatement.Drop(
                false, spelling.type(cast.source()), spelling.type(cast.target()), Behavior.DEFAULT, Place.NOWHERE));
    }
}
