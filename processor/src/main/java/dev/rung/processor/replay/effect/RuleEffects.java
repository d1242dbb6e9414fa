package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.RuleStatement;

/** What statements do to rule. */
final class RuleEffects {

    private final Transition transition;

    RuleEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(RuleStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
