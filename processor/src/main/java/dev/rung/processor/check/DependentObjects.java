package dev.rung.processor.check;

import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.verdict.Objection;
import dev.rung.sql.Identifier;
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
                          fix: %s""".formatted(
                                objection.kind().words(),
                                objection.name(),
                                on(objection.on()),
                                excerpt(objection.statement()),
                                String.join(", ", objection.users()),
                                remedy(objection))));
    }

    /** A role has no `cascade`: what it was granted and what belongs to it may be of several databases. */
    private static String remedy(Objection.Needed objection) {
        return objection.kind() == ObjectKind.ROLE
                ? "revoke what it was granted and give what it owns to another role first, or `drop owned by %s`"
                        .formatted(Identifier.quote(objection.name()))
                : "drop what needs it first, or say `cascade` if it is to go too";
    }
}
