package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.LanguageStatement;

/** What statements do to language. */
final class LanguageEffects {

    private final Transition transition;

    LanguageEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(LanguageStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
