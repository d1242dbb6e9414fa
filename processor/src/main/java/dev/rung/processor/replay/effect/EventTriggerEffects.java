package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.EventTriggerStatement;

/** What statements do to eventtrigger. */
final class EventTriggerEffects {

    private final Transition transition;

    EventTriggerEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(EventTriggerStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
