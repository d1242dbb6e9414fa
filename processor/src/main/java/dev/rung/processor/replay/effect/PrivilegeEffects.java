package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.PrivilegeStatement;

/** What statements do to privilege. */
final class PrivilegeEffects {

    private final Transition transition;

    PrivilegeEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(PrivilegeStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
