package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.PolicyStatement;

/** What statements do to policy. */
final class PolicyEffects {

    private final Transition transition;

    PolicyEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(PolicyStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
