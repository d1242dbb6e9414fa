package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.LockStatement;

/** What statements do to lock. */
final class LockEffects {

    private final Transition transition;

    LockEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(LockStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
