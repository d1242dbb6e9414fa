package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.AccessMethodStatement;

/** What statements do to accessmethod. */
final class AccessMethodEffects {

    private final Transition transition;

    AccessMethodEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(AccessMethodStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
