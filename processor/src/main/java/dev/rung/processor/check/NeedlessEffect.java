package dev.rung.processor.check;

import dev.rung.processor.replay.history.ReplayedMigration;
import java.util.stream.Stream;

/** A declared effect where what the migration does to the schema is known anyhow. */
final class NeedlessEffect extends ReplayCheck {

    @Override
    Stream<Finding> find(ReplayedMigration migration) {
        var effect = migration.source().effect();
        return effect == null || migration.needsEffect()
                ? Stream.empty()
                : Stream.of(
                        warning(effect.place(), """
                        what `%s` does to the schema is known without `@Effect`
                          the history is checked with the declared effect, which would hide a change of up()
                          fix: remove `@Effect`""".formatted(migration.source().simpleName())));
    }
}
