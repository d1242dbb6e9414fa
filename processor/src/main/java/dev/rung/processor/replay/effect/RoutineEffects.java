package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.RoutineStatement;

/** What statements do to routine. */
final class RoutineEffects {

    private final Transition transition;

    RoutineEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(RoutineStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
