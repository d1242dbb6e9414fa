package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.RoleStatement;

/** What statements do to roles: they are of the cluster, and no part of a schema. */
final class RoleEffects {

    private final Transition transition;

    RoleEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(RoleStatement statement) {
        if (statement instanceof RoleStatement.AlterSettings alter) {
            new DatabaseEffects(transition).settings(alter.change());
        } else if (statement instanceof RoleStatement.DropOwned drop) {
            transition.verdict().doubtEverything(drop.place(), "what a role owns is not known while compiling");
        } else if (statement instanceof RoleStatement.ReassignOwned reassign) {
            transition.verdict().doubtStatement(reassign.place(), "what a role owns is not known while compiling");
        }
    }
}
