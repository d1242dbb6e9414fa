package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.BlockStatement;

/** What statements do to block. */
final class BlockEffects {

    private final Transition transition;

    BlockEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(BlockStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
