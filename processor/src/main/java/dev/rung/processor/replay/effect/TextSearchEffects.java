package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.TextSearchStatement;

/** What statements do to textsearch. */
final class TextSearchEffects {

    private final Transition transition;

    TextSearchEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(TextSearchStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
