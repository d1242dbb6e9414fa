package dev.rung.sql.printer;

import dev.rung.sql.tree.RoleName;
import dev.rung.sql.tree.RoleStatement;
import dev.rung.sql.tree.RoleStatement.Alter;
import dev.rung.sql.tree.RoleStatement.AlterGroup;
import dev.rung.sql.tree.RoleStatement.AlterSettings;
import dev.rung.sql.tree.RoleStatement.Create;
import dev.rung.sql.tree.RoleStatement.Drop;
import dev.rung.sql.tree.RoleStatement.DropOwned;
import dev.rung.sql.tree.RoleStatement.Grant;
import dev.rung.sql.tree.RoleStatement.ReassignOwned;
import dev.rung.sql.tree.RoleStatement.Rename;
import dev.rung.sql.tree.RoleStatement.Revoke;
import java.util.List;
import java.util.Optional;

/** Creates, changes, grants and drops roles, and what they own. */
final class RolePrinter implements RoleStatement.Cases<Output> {

    private final Output out;

    private RolePrinter(Output out) {
        this.out = out;
    }

    static void print(RoleStatement statement, Output out) {
        statement.accept(new RolePrinter(out));
    }

    static Output roles(List<RoleName> roles, Output out) {
        return out.separated(roles, out::role);
    }

    static Output grantedBy(Optional<RoleName> role, Output out) {
        return out.optional(role, out::role, "granted", "by");
    }

    @Override
    public Output create(Create create) {
        out.words("create").words(create.kind()).name(create.name());
        return RoleOptionPrinter.print(create.options(), out);
    }

    @Override
    public Output alter(Alter alter) {
        out.words("alter").words(alter.kind()).role(alter.role());
        return RoleOptionPrinter.print(alter.options(), out);
    }

    @Override
    public Output alterSettings(AlterSettings alter) {
        out.words("alter").words(alter.kind());
        alter.role().map(out::role).orElseGet(() -> out.words("all"));
        out.optional(alter.database(), out::name, "in", "database");
        SettingChangePrinter.print(alter.change(), false, out);
        return out;
    }

    @Override
    public Output alterGroup(AlterGroup alter) {
        out.words("alter", "group").role(alter.group()).words(alter.isAddition() ? "add" : "drop", "user");
        return roles(alter.members(), out);
    }

    @Override
    public Output rename(Rename rename) {
        return out.words("alter")
                .words(rename.kind())
                .name(rename.name())
                .words("rename", "to")
                .name(rename.newName());
    }

    @Override
    public Output drop(Drop drop) {
        return roles(drop.roles(), out.words("drop").words(drop.kind()).ifExists(drop.ifExists()));
    }

    @Override
    public Output grant(Grant grant) {
        out.words("grant").separated(grant.roles(), out::name).words("to");
        roles(grant.members(), out).wordsIf(!grant.options().isEmpty(), "with");
        out.separated(grant.options(), option -> out.words(option.kind()).words(option.isOn() ? "true" : "false"));
        return grantedBy(grant.grantedBy(), out);
    }

    @Override
    public Output revoke(Revoke revoke) {
        out.words("revoke");
        revoke.optionFor().ifPresent(option -> out.words(option).words("option", "for"));
        out.separated(revoke.roles(), out::name).words("from");
        roles(revoke.members(), out);
        return grantedBy(revoke.grantedBy(), out).behavior(revoke.behavior());
    }

    @Override
    public Output reassignOwned(ReassignOwned reassign) {
        return roles(reassign.owners(), out.words("reassign", "owned", "by"))
                .words("to")
                .role(reassign.newOwner());
    }

    @Override
    public Output dropOwned(DropOwned drop) {
        return roles(drop.owners(), out.words("drop", "owned", "by")).behavior(drop.behavior());
    }
}
