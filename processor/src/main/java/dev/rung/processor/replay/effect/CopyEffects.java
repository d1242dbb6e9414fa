package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.CopyStatement;

/** What statements do to copy. */
final class CopyEffects {

    private final Transition transition;

    CopyEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(CopyStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
