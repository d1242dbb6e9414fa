package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.RuleStatement;
import dev.rung.sql.tree.SwitchRule;

/** What statements do to rule. */
final class RuleEffects {

    private final Transition transition;

    RuleEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(RuleStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }

    /** Says when something fires. */
    static void fire(Transition transition, SchemaObject relation, SwitchRule action) {
        transition.verdict().doubtStatement(action.place(), "this statement is not followed");
    }
}
