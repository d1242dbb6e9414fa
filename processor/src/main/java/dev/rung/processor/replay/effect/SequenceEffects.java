package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.SequenceStatement;

/** What statements do to sequence. */
final class SequenceEffects {

    private final Transition transition;

    SequenceEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(SequenceStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
