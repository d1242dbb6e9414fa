package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.CollationStatement;

/** What statements do to collation. */
final class CollationEffects {

    private final Transition transition;

    CollationEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(CollationStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
