package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.RoleStatement;

/** What statements do to role. */
final class RoleEffects {

    private final Transition transition;

    RoleEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(RoleStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
