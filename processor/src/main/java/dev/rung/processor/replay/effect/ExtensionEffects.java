package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.ExtensionStatement;

/** What statements do to extension. */
final class ExtensionEffects {

    private final Transition transition;

    ExtensionEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(ExtensionStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
