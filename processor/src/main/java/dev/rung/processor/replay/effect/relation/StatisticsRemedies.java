package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.remedy.Remedies;
import dev.rung.processor.replay.effect.remedy.Spelling;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Statistics;
import dev.rung.sql.Identifier;
import dev.rung.sql.Place;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.StatisticsStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts extended statistics right. */
public final class StatisticsRemedies implements Remedies {

    @Override
    public List<Statement> create(SchemaObject object, Schema schema) {
        var statistics = object.definition(Statistics.class);
        var keys = new ArrayList<String>();
        statistics.columns().stream()
                .map(column -> Identifier.quote(schema.get(column).name()))
                .forEach(keys::add);
        statistics.expressions().stream()
                .map(code -> "(" + SqlPrinter.print(code.in(schema)) + ")")
                .forEach(keys::add);
        var spelling = new Spelling(schema);
        var kinds = statistics.kinds().isEmpty() ? "" : " (" + String.join(", ", statistics.kinds()) + ")";
        var statements = new ArrayList<>(List.of(Spelling.statement("create statistics " + spelling.of(object) + kinds
                + " on " + String.join(", ", keys) + " from " + spelling.of(schema.get(statistics.table())))));
        if (statistics.target().isPresent()) {
            statements.add(target(object, statistics.target(), schema));
        }
        return statements;
    }

    /** Minus one is what it is where nothing was said. */
    private static Statement target(SchemaObject object, Optional<String> target, Schema schema) {
        return new StatisticsStatement.SetTarget(
                false,
                new Spelling(schema).of(object),
                Optional.of(new NumberConstant(target.orElse("-1"), Place.NOWHERE)),
                Place.NOWHERE);
    }

    @Override
    public List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of(new StatisticsStatement.Drop(
                false, List.of(new Spelling(schema).of(object)), Behavior.DEFAULT, Place.NOWHERE));
    }

    @Override
    public List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of(
                new StatisticsStatement.Rename(new Spelling(schema).of(object), Spelling.name(to), Place.NOWHERE));
    }

    @Override
    public List<Statement> restore(Change change) {
        return change.property().equals("target")
                ? List.of(target(
                        change.is(), change.was().definition(Statistics.class).target(), change.after()))
                : Remedies.super.restore(change);
    }
}
