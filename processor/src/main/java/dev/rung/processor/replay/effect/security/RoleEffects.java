package dev.rung.processor.replay.effect.security;

import dev.rung.processor.replay.effect.data.DatabaseEffects;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.sql.tree.RoleStatement;

/** What statements do to roles: they are of the cluster, and no part of a schema. */
public final class RoleEffects {

    private final Transition transition;

    public RoleEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(RoleStatement statement) {
        if (statement instanceof RoleStatement.AlterSettings alter) {
            new DatabaseEffects(transition).settings(alter.change());
        } else if (statement instanceof RoleStatement.DropOwned drop) {
            transition.verdict().doubtEverything(drop.place(), "what a role owns is not known while compiling");
        } else if (statement instanceof RoleStatement.ReassignOwned reassign) {
            transition.verdict().doubtStatement(reassign.place(), "what a role owns is not known while compiling");
        }
    }
}
