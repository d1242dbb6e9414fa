package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.DomainStatement;

/** What statements do to domain. */
final class DomainEffects {

    private final Transition transition;

    DomainEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(DomainStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
