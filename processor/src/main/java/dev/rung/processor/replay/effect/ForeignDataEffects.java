package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.ForeignDataStatement;

/** What statements do to foreigndata. */
final class ForeignDataEffects {

    private final Transition transition;

    ForeignDataEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(ForeignDataStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
