package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.LockStatement;

/** What {@code lock} does: nothing to a schema, but that the tables have to be there. */
final class LockEffects {

    private final Transition transition;

    LockEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(LockStatement statement) {
        if (statement instanceof LockStatement.Lock lock) {
            lock.targets().forEach(target -> transition.relation(target.table()));
        }
    }
}
