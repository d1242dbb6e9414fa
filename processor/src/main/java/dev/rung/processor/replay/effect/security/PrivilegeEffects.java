package dev.rung.processor.replay.effect.security;

import dev.rung.processor.replay.effect.transition.DefaultPrivileges;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Remarks;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.PrivilegeStatement;
import dev.rung.sql.tree.PrivilegeTarget;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What {@code grant} and {@code revoke} do. Roles are of the cluster: which there are is not known, and nobody is accused of one. */
public final class PrivilegeEffects implements PrivilegeStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public PrivilegeEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(PrivilegeStatement statement) {
        statement.accept(this);
    }

    private List<SchemaObject> objects(PrivilegeTarget target) {
        return target.accept(new GrantedObjects(transition));
    }

    @Override
    public @Nullable Void grant(PrivilegeStatement.Grant grant) {
        var objects = objects(grant.target());
        new GrantedColumns(transition).check(grant.privileges(), objects);
        for (var object : objects) {
            var changed = object;
            for (var role : grant.grantees()) {
                changed = new RolePrivileges(changed, role).grant(grant.privileges(), grant.withGrantOption());
            }
            transition.replace(changed);
        }
        return null;
    }

    @Override
    public @Nullable Void revoke(PrivilegeStatement.Revoke revoke) {
        var objects = objects(revoke.target());
        new GrantedColumns(transition).check(revoke.privileges(), objects);
        for (var object : objects) {
            var changed = object;
            for (var role : revoke.grantees()) {
                changed = new RolePrivileges(changed, role).revoke(revoke.privileges(), revoke.isGrantOptionOnly());
            }
            transition.replace(changed);
            if (revoke.behavior() == Behavior.CASCADE) {
                doubtGrantees(object);
            }
        }
        return null;
    }

    /** Who was granted something by whom is not remembered, so that others may lose it too. */
    private void doubtGrantees(SchemaObject object) {
        boolean mayBeGrantedOn = object.remarks().privileges().containsValue(Remarks.Grant.GRANTABLE);
        if (mayBeGrantedOn) {
            object.remarks()
                    .privileges()
                    .keySet()
                    .forEach(privilege -> transition.verdict().mayBe(privilege.role()));
        }
    }

    @Override
    public @Nullable Void grantDefault(PrivilegeStatement.GrantDefault grant) {
        new DefaultPrivileges(transition).change(grant.scope(), grant.target(), defaults -> {
            var changed = defaults;
            for (var role : grant.grantees()) {
                changed = new RolePrivileges(changed, role).grant(grant.privileges(), grant.withGrantOption());
            }
            return changed;
        });
        return null;
    }

    @Override
    public @Nullable Void revokeDefault(PrivilegeStatement.RevokeDefault revoke) {
        new DefaultPrivileges(transition).change(revoke.scope(), revoke.target(), defaults -> {
            var changed = defaults;
            for (var role : revoke.grantees()) {
                changed = new RolePrivileges(changed, role).revoke(revoke.privileges(), revoke.isGrantOptionOnly());
            }
            return changed;
        });
        return null;
    }

    /** Large objects are data. */
    @Override
    public @Nullable Void largeObjectOwner(PrivilegeStatement.LargeObjectOwner owner) {
        return null;
    }
}
