package dev.rung.processor.replay.effect.routine;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.RoutineSpelling;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.AggregateStatement;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Puts aggregates right, unless they are of ordered sets. */
public final class AggregateRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var code = (Routine.Aggregation) object.definition(Routine.class).code();
        if (code.ordered().isPresent()) {
            return List.of();
        }
        var options = new ArrayList<Option>();
        new TreeMap<>(code.types())
                .forEach((words, type) -> options.add(option(words, new Spelling(schema).type(type))));
        new TreeMap<>(code.functions())
                .forEach((words, function) ->
                        options.add(option(words, named(RoutineSpelling.function(function, schema)))));
        options.addAll(Spelling.options(code.options()));
        return List.of(new AggregateStatement.Create(
                false,
                new Spelling(schema).of(object),
                Optional.of(RoutineSpelling.arguments(object, schema)),
                options,
                Place.NOWHERE));
    }

    private static Option option(String words, TypeName value) {
        return new Option(
                new QualifiedName(List.of(Spelling.name(words)), Place.NOWHERE),
                Optional.of(new Option.Type(value, Place.NOWHERE)),
                Place.NOWHERE);
    }

    /** The name of a function stands where the name of a type may stand. */
    private static TypeName named(QualifiedName function) {
        return new TypeName(false, new TypeName.Named(function, List.of(), Place.NOWHERE), List.of(), Place.NOWHERE);
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return RoutineSpelling.aggregate(object, schema).stream()
                .<Statement>map(aggregate ->
                        new AggregateStatement.Drop(false, List.of(aggregate), Behavior.DEFAULT, Place.NOWHERE))
                .toList();
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return RoutineSpelling.aggregate(object, schema).stream()
                .<Statement>map(aggregate -> new AggregateStatement.Rename(aggregate, Spelling.name(to), Place.NOWHERE))
                .toList();
    }
}
