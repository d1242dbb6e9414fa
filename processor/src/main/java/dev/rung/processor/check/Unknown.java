package dev.rung.processor.check;

import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.replay.verdict.Objection;
import java.util.stream.Stream;

/** A statement names something that is not there at its version. */
abstract class Unknown extends ReplayCheck {

    abstract boolean isAbout(Objection.Unknown objection);

    @Override
    final Stream<Finding> find(ReplayedMigration migration) {
        return objections(migration, Objection.Unknown.class)
                .filter(this::isAbout)
                .map(objection -> error(objection.position(), message(migration, objection)));
    }

    private static String message(ReplayedMigration migration, Objection.Unknown objection) {
        var kind = objection.kind().words();
        var there = Nearest.to(objection.name(), objection.others());
        return """
                there is no %s `%s`%s at version %d
                  in: %s
                  %s
                  fix: name what is there%s""".formatted(
                        kind,
                        objection.name(),
                        on(objection.on()),
                        migration.source().version(),
                        excerpt(objection.statement()),
                        there.map(name -> "did you mean `" + name + "`?")
                                .orElse("no migration before has created it, or one has dropped or renamed it"),
                        migration.outcome().down().contains(objection)
                                ? "; where a way down may run without its way up, use `if exists`"
                                : "");
    }
}
