package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.SubscriptionStatement;

/** What statements do to subscription. */
final class SubscriptionEffects {

    private final Transition transition;

    SubscriptionEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(SubscriptionStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
