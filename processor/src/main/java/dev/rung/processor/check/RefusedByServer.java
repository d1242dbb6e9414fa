package dev.rung.processor.check;

import dev.rung.Direction;
import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.replay.verdict.Objection;
import dev.rung.spi.Ruling;
import dev.rung.sql.Place;
import dev.rung.sql.facts.StatementFacts;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A server that was asked refuses a statement, and nobody else has said so. */
final class RefusedByServer extends ReplayCheck {

    @Override
    Stream<Finding> find(ReplayedMigration migration) {
        return migration.ruling().filter(Ruling.Refused.class::isInstance).map(Ruling.Refused.class::cast).stream()
                .flatMap(refused -> find(migration, refused));
    }

    private Stream<Finding> find(ReplayedMigration migration, Ruling.Refused refused) {
        boolean isUp = refused.direction() == Direction.UP;
        var statements =
                isUp ? migration.statementsUp() : migration.migration().down().statements();
        if (refused.statement() == statements.size()) {
            var places = migration.source().places();
            return Stream.of(
                    error(isUp ? places.type() : places.down(), message(refused, "the end of the transaction")));
        }
        var statement = statements.get(refused.statement());
        if (isRefusedInTransaction(migration, refused, statement)
                || !refused.isAgain() && isSaid(migration, statement, statements)) {
            return Stream.empty();
        }
        int offset = Math.max(0, refused.offset());
        var place = new Place(offset, offset);
        return Stream.of(error(statement.at(place), message(refused, excerpt(statement, place))));
    }

    /** Whether the replay objects to a statement, or to one that it holds as a text. */
    private static boolean isSaid(
            ReplayedMigration migration, CompiledStatement statement, List<CompiledStatement> statements) {
        return objections(migration, Objection.class)
                .map(Objection::statement)
                .anyMatch(other -> other.equals(statement) || !statements.contains(other) && other.standsAt(statement));
    }

    /** What {@link NotInTransaction} says. */
    private static boolean isRefusedInTransaction(
            ReplayedMigration migration, Ruling.Refused refused, CompiledStatement statement) {
        return migration.source().transactional()
                && List.of("25001", "2D000").contains(refused.sqlState())
                && StatementFacts.of(statement.sql()).needsNoTransaction();
    }

    private static String message(Ruling.Refused refused, String where) {
        return """
                PostgreSQL refuses this: %s (%s)
                  in: %s
                %s  fix: %s""".formatted(
                        refused.message(),
                        refused.sqlState(),
                        where,
                        refused.more().stream().map(line -> "  " + line + "\n").collect(Collectors.joining()),
                        fix(refused));
    }

    private static String fix(Ruling.Refused refused) {
        if (refused.isAgain()) {
            return "up() ran, then down(), and then not up() again: undo in down() what stands in its way";
        }
        return refused.direction() == Direction.UP
                ? "correct it: the server that `rung.server` names ran all migrations before, and stops here"
                : "correct it: the server that `rung.server` names ran up(), and stops here on the way down";
    }
}
