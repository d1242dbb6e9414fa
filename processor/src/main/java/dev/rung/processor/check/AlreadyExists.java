package dev.rung.processor.check;

import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.replay.verdict.Objection;
import java.util.stream.Stream;

/** A statement creates something that is there already. */
final class AlreadyExists extends ReplayCheck {

    @Override
    Stream<Finding> find(ReplayedMigration migration) {
        return objections(migration, Objection.Exists.class)
                .map(objection -> error(objection.position(), """
                        there is a %s `%s`%s already at version %d
                          in: %s
                          PostgreSQL would refuse it, and with it the whole migration
                          fix: take another name, or drop or rename the old one first""".formatted(
                                objection.kind().words(),
                                objection.name(),
                                on(objection.on()),
                                migration.source().version(),
                                excerpt(objection.statement()))));
    }
}
