package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.ViewStatement;

/** What statements do to view. */
final class ViewEffects {

    private final Transition transition;

    ViewEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(ViewStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
