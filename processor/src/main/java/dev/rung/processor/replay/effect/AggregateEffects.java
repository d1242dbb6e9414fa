package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.AggregateStatement;

/** What statements do to aggregate. */
final class AggregateEffects {

    private final Transition transition;

    AggregateEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(AggregateStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
