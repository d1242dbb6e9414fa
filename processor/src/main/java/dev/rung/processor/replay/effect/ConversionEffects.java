package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.ConversionStatement;

/** What statements do to conversion. */
final class ConversionEffects {

    private final Transition transition;

    ConversionEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(ConversionStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
