package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.IndexStatement;

/** What statements do to index. */
final class IndexEffects {

    private final Transition transition;

    IndexEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(IndexStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
