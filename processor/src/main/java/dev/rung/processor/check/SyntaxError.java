package dev.rung.processor.check;

import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.replay.verdict.Objection;
import java.util.stream.Stream;

/** A statement is not SQL. */
final class SyntaxError extends ReplayCheck {

    @Override
    Stream<Finding> find(ReplayedMigration migration) {
        return objections(migration, Objection.Malformed.class)
                .map(objection -> error(objection.position(), """
                        this is not SQL: %s
                          in: %s%s
                          PostgreSQL would refuse it, and with it the whole migration
                          fix: %s""".formatted(
                                objection.error().problem(),
                                excerpt(objection.statement()),
                                expected(objection.error()),
                                objection.error().remedy().isEmpty()
                                        ? "correct the statement"
                                        : objection.error().remedy())));
    }

    /** What could have stood there, where nothing better can be said. */
    private static String expected(dev.rung.sql.SyntaxError error) {
        return error.expected().isEmpty() || !error.remedy().isEmpty()
                ? ""
                : "\n  expected: " + String.join(", ", error.expected());
    }
}
