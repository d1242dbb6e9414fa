package dev.rung.processor.check;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.replay.verdict.Objection;
import dev.rung.sql.Identifier;
import dev.rung.sql.Place;
import java.util.Optional;
import java.util.stream.Stream;

/** A check of what became of a migration in the replay. {@code @Allow} switches it off. */
abstract class ReplayCheck extends Check {

    @Override
    final Stream<Finding> find(Subject subject) {
        return subject.replayed().stream()
                .filter(migration -> concerns(migration.source()))
                .flatMap(this::find);
    }

    abstract Stream<Finding> find(ReplayedMigration migration);

    static <T extends Objection> Stream<T> objections(ReplayedMigration migration, Class<T> type) {
        return Stream.concat(migration.outcome().up().stream(), migration.outcome().down().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /** {@code on `t`}, where it belongs to a table. */
    static String on(Optional<String> owner) {
        return owner.map(table -> " on `" + table + "`").orElse("");
    }

    /** How a statement begins, and on which line if it stands in a text block, which the compiler can only point at as a whole. */
    static String excerpt(CompiledStatement statement) {
        var line =
                statement.place().textLine() > 0 ? "line " + statement.place().line() + ": " : "";
        return line + excerpt(statement.sql());
    }

    /** The line of a statement that a part of it stands on, and which one that is in a text block. */
    static String excerpt(CompiledStatement statement, Place part) {
        var sql = statement.sql();
        int start = sql.lastIndexOf('\n', part.start() - 1) + 1;
        var line =
                statement.place().textLine() > 0 ? "line " + statement.at(part).line() + ": " : "";
        return part.start() == 0 ? excerpt(statement) : line + excerpt(sql.substring(start));
    }

    /** How a text begins. */
    static String excerpt(String sql) {
        var lines = sql.strip().lines().toList();
        var first = lines.get(0).strip();
        var cut = Identifier.cut(first, 100);
        return cut + (lines.size() > 1 || cut.length() < first.length() ? " …" : "");
    }
}
