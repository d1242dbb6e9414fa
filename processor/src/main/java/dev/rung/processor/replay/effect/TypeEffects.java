package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.TypeStatement;

/** What statements do to type. */
final class TypeEffects {

    private final Transition transition;

    TypeEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(TypeStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
