package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Role;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoleName;
import dev.rung.sql.tree.RoleStatement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What statements do to roles: they are of the cluster, and no part of a schema; what the history says of them is remembered. */
final class RoleEffects implements RoleStatement.Cases<@Nullable Void> {

    private final Transition transition;
    private final Roles roles;

    RoleEffects(Transition transition) {
        this.transition = transition;
        this.roles = new Roles(transition);
    }

    void apply(RoleStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void create(RoleStatement.Create create) {
        var existing = roles.find(create.name().text()).filter(Roles::isThere);
        if (existing.isPresent()) {
            transition.verdict().exists(existing.get(), create.name().place());
        } else {
            roles.put(create.name().text(), Role.NEW);
        }
        return null;
    }

    @Override
    public @Nullable Void alter(RoleStatement.Alter alter) {
        return null;
    }

    @Override
    public @Nullable Void alterSettings(RoleStatement.AlterSettings alter) {
        new DatabaseEffects(transition).settings(alter.change());
        return null;
    }

    @Override
    public @Nullable Void alterGroup(RoleStatement.AlterGroup alter) {
        return null;
    }

    @Override
    public @Nullable Void rename(RoleStatement.Rename rename) {
        var role = roles.find(rename.name().text());
        var taken = roles.find(rename.newName().text()).filter(Roles::isThere);
        if (role.filter(found -> !Roles.isThere(found)).isPresent()) {
            transition.verdict().unknown(ObjectKind.ROLE, NamedObjects.plain(rename.name()));
        } else if (taken.isPresent()) {
            transition.verdict().exists(taken.get(), rename.newName().place());
        } else {
            roles.put(
                    rename.newName().text(),
                    role.map(found -> found.definition(Role.class)).orElse(Role.NEW.owning()));
            roles.put(rename.name().text(), Role.GONE);
            roles.rename(rename.name().text(), rename.newName().text());
        }
        return null;
    }

    @Override
    public @Nullable Void drop(RoleStatement.Drop drop) {
        drop.roles().stream().flatMap(role -> role.name().stream()).forEach(name -> drop(name, drop.ifExists()));
        return null;
    }

    private void drop(Name name, boolean ifExists) {
        var role = roles.find(name.text());
        if (role.filter(found -> !Roles.isThere(found)).isPresent()) {
            if (!ifExists) {
                transition.verdict().unknown(ObjectKind.ROLE, NamedObjects.plain(name));
            }
            return;
        }
        var users = roles.users(name.text());
        if (role.isPresent() && !users.isEmpty()) {
            transition.verdict().needed(role.get(), users, name.place());
        } else {
            roles.put(name.text(), Role.GONE);
        }
    }

    @Override
    public @Nullable Void grant(RoleStatement.Grant grant) {
        grant.roles().forEach(this::miss);
        return null;
    }

    @Override
    public @Nullable Void revoke(RoleStatement.Revoke revoke) {
        revoke.roles().forEach(this::miss);
        return null;
    }

    private void miss(Name name) {
        if (roles.find(name.text()).filter(role -> !Roles.isThere(role)).isPresent()) {
            transition.verdict().unknown(ObjectKind.ROLE, NamedObjects.plain(name));
        }
    }

    @Override
    public @Nullable Void reassignOwned(RoleStatement.ReassignOwned reassign) {
        if (!ownNothing(reassign.owners())) {
            transition.verdict().doubtStatement(reassign.place(), "what a role owns is not known while compiling");
        }
        return null;
    }

    /** A role that was made in this history, and that nothing was given to, owns nothing: it loses what it was granted. */
    @Override
    public @Nullable Void dropOwned(RoleStatement.DropOwned drop) {
        if (ownNothing(drop.owners())) {
            drop.owners().stream().flatMap(role -> role.name().stream()).forEach(name -> roles.revokeAll(name.text()));
        } else {
            transition.verdict().doubtEverything(drop.place(), "what a role owns is not known while compiling");
        }
        return null;
    }

    private boolean ownNothing(List<RoleName> owners) {
        return owners.stream()
                .map(role -> role.name().flatMap(name -> roles.find(name.text())))
                .allMatch(RoleEffects::ownsNothing);
    }

    private static boolean ownsNothing(Optional<SchemaObject> role) {
        return role.map(found -> found.definition(Role.class))
                .filter(found -> found.isThere() && !found.mayOwn())
                .isPresent();
    }
}
