package dev.rung.processor.check;

import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.replay.verdict.Objection;
import java.util.stream.Stream;

/** A value is added to an enum, and used in the same transaction. */
final class EnumValueTooEarly extends ReplayCheck {

    @Override
    Stream<Finding> find(ReplayedMigration migration) {
        return objections(migration, Objection.TooEarly.class)
                .map(objection -> error(objection.position(), """
                        PostgreSQL refuses the new value `%s` of `%s` in the transaction that adds it (55P04)
                          in: %s
                          `%s` adds it, and runs in one transaction
                          fix: move this statement into the next migration""".formatted(
                                objection.value(),
                                objection.type(),
                                excerpt(objection.statement()),
                                migration.source().simpleName())));
    }
}
