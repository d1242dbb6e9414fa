package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoleName;
import dev.rung.sql.tree.RoleStatement;
import dev.rung.sql.tree.RoleStatement.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Creates, changes and drops roles, and what they own; memberships are read by {@link MembershipGrammar}. */
final class RoleGrammar {

    private RoleGrammar() {}

    static RoleStatement statement(Cursor at) {
        int start = at.mark();
        return switch (at.next().value()) {
            case "create" -> create(at, start);
            case "alter" -> alter(at, start);
            case "drop" -> at.accept("owned") ? dropOwned(at, start) : drop(at, start);
            case "grant" -> MembershipGrammar.grant(at, start);
            case "revoke" -> MembershipGrammar.revoke(at, start);
            default -> reassign(at, start);
        };
    }

    private static Kind kind(Cursor at) {
        return Kind.valueOf(at.expectAny("role", "user", "group").toUpperCase(Locale.ROOT));
    }

    /** {@code RoleId}: a role that can only be told by its name. */
    private static Name name(Cursor at) {
        int start = at.mark();
        var role = Common.role(at);
        return role.name()
                .orElseThrow(() -> at.wrong(
                        at.since(start),
                        "no role can have the name `" + role.kind().name().toLowerCase(Locale.ROOT) + "`",
                        ""));
    }

    /** {@code role_list}. */
    static List<RoleName> roles(Cursor at) {
        return at.separated(Common::role);
    }

    private static RoleStatement create(Cursor at, int start) {
        var kind = kind(at);
        var name = name(at);
        at.accept("with");
        return new RoleStatement.Create(kind, name, RoleOptionGrammar.optionsOfNew(at), at.since(start));
    }

    private static RoleStatement alter(Cursor at, int start) {
        var kind = kind(at);
        if (kind != Kind.GROUP && at.accept("all")) {
            return alterSettings(at, kind, Optional.empty(), start);
        }
        int named = at.mark();
        var role = Common.role(at);
        if (at.accept("rename")) {
            at.expect("to");
            at.reset(named);
            var name = name(at);
            at.expect("rename", "to");
            return new RoleStatement.Rename(kind, name, name(at), at.since(start));
        }
        if (kind == Kind.GROUP) {
            boolean isAddition = at.expectAny("add", "drop").equals("add");
            at.expect("user");
            return new RoleStatement.AlterGroup(role, isAddition, roles(at), at.since(start));
        }
        if (at.is("in") || at.is("set") || at.is("reset")) {
            return alterSettings(at, kind, Optional.of(role), start);
        }
        at.accept("with");
        return new RoleStatement.Alter(kind, role, RoleOptionGrammar.options(at), at.since(start));
    }

    private static RoleStatement alterSettings(Cursor at, Kind kind, Optional<RoleName> role, int start) {
        var database = Optional.<Name>empty();
        if (at.accept("in")) {
            at.expect("database");
            database = Optional.of(at.name());
        }
        var change = SettingChangeGrammar.change(at);
        return new RoleStatement.AlterSettings(kind, role, database, change, at.since(start));
    }

    private static RoleStatement drop(Cursor at, int start) {
        var kind = kind(at);
        boolean ifExists = at.acceptIfExists();
        return new RoleStatement.Drop(kind, ifExists, roles(at), at.since(start));
    }

    private static RoleStatement reassign(Cursor at, int start) {
        at.expect("owned", "by");
        var owners = roles(at);
        at.expect("to");
        return new RoleStatement.ReassignOwned(owners, Common.role(at), at.since(start));
    }

    private static RoleStatement dropOwned(Cursor at, int start) {
        at.expect("by");
        return new RoleStatement.DropOwned(roles(at), Common.behavior(at), at.since(start));
    }
}
