package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.DataStatement;

/** What statements do to data. */
final class DataEffects {

    private final Transition transition;

    DataEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(DataStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
