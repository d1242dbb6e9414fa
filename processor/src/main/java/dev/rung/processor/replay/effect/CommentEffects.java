package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.CommentStatement;

/** What statements do to comment. */
final class CommentEffects {

    private final Transition transition;

    CommentEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(CommentStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
