package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.TransformStatement;

/** What statements do to transform. */
final class TransformEffects {

    private final Transition transition;

    TransformEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(TransformStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
