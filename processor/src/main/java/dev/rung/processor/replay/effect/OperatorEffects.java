package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.OperatorStatement;

/** What statements do to operator. */
final class OperatorEffects {

    private final Transition transition;

    OperatorEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(OperatorStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
