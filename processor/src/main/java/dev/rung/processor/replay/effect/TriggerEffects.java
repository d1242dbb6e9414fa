package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.TriggerStatement;

/** What statements do to trigger. */
final class TriggerEffects {

    private final Transition transition;

    TriggerEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(TriggerStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
