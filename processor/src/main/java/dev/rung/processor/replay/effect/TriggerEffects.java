package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.TriggerStatement;
import dev.rung.sql.tree.SwitchTrigger;

/** What statements do to trigger. */
final class TriggerEffects {

    private final Transition transition;

    TriggerEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(TriggerStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }

    /** Says when something fires. */
    static void fire(Transition transition, SchemaObject relation, SwitchTrigger action) {
        transition.verdict().doubtStatement(action.place(), "this statement is not followed");
    }
}
