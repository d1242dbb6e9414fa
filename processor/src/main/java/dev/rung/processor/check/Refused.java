package dev.rung.processor.check;

import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.replay.verdict.Objection;
import java.util.stream.Stream;

/** PostgreSQL refuses a statement, whatever the data is. */
final class Refused extends ReplayCheck {

    @Override
    Stream<Finding> find(ReplayedMigration migration) {
        return objections(migration, Objection.Refused.class)
                .map(objection -> error(objection.position(), """
                        PostgreSQL refuses this: %s
                          in: %s
                          %s (%s)
                          fix: %s""".formatted(
                                objection.problem(),
                                excerpt(objection.statement()),
                                objection.reason(),
                                objection.sqlState(),
                                objection.remedy())));
    }
}
