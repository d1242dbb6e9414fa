package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.PublicationStatement;

/** What statements do to publication. */
final class PublicationEffects {

    private final Transition transition;

    PublicationEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(PublicationStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
