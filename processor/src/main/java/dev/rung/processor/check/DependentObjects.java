package dev.rung.processor.check;

import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.replay.verdict.Objection;
import java.util.stream.Stream;

/** A statement drops what others need. */
final class DependentObjects extends ReplayCheck {

    @Override
    Stream<Finding> find(ReplayedMigration migration) {
        return objections(migration, Objection.Needed.class)
                .map(objection -> error(objection.position(), """
                        %s `%s`%s cannot be dropped: others need it
                          in: %s
                          needed by: %s
                          fix: drop what needs it first, or say `cascade` if it is to go too""".formatted(
                                objection.kind().words(),
                                objection.name(),
                                on(objection.on()),
                                excerpt(objection.statement()),
                                String.join(", ", objection.users()))));
    }
}
