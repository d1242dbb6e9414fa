package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.CastStatement;

/** What statements do to cast. */
final class CastEffects {

    private final Transition transition;

    CastEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(CastStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
