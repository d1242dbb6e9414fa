package dev.rung.processor.check;

import dev.rung.processor.replay.Objection;
import dev.rung.processor.replay.ReplayedMigration;
import java.util.stream.Stream;

/** A statement is not SQL. */
final class SyntaxError extends ReplayCheck {

    @Override
    Stream<Finding> find(ReplayedMigration migration) {
        return objections(migration, Objection.Reason.MALFORMED)
                .map(objection -> error(objection.statement().place(), """
                        this is not SQL: %s
                          in: %s
                          PostgreSQL would refuse it, and with it the whole migration
                          fix: %s""".formatted(
                                objection.name(),
                                excerpt(objection.statement()),
                                objection
                                        .error()
                                        .map(dev.rung.sql.SyntaxError::remedy)
                                        .filter(remedy -> !remedy.isEmpty())
                                        .orElse("correct the statement"))));
    }
}
