package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoleName;
import dev.rung.sql.tree.RoleStatement;
import dev.rung.sql.tree.RoleStatement.Option;
import dev.rung.sql.tree.RoleStatement.OptionKind;
import java.util.List;
import java.util.Optional;

/** Memberships of roles in roles: {@code GrantRoleStmt}, {@code RevokeRoleStmt}. */
final class MembershipGrammar {

    private MembershipGrammar() {}

    static RoleStatement grant(Cursor at, int start) {
        var roles = grantedRoles(at);
        at.expect("to");
        var members = RoleGrammar.roles(at);
        List<Option> options = at.accept("with") ? at.separated(MembershipGrammar::option) : List.of();
        return new RoleStatement.Grant(roles, members, options, grantedBy(at), at.since(start));
    }

    static RoleStatement revoke(Cursor at, int start) {
        var optionFor = Optional.<OptionKind>empty();
        if (at.followsAt(1, "option")) {
            optionFor = Optional.of(kind(at));
            at.expect("option", "for");
        }
        var roles = grantedRoles(at);
        at.expect("from");
        var members = RoleGrammar.roles(at);
        var grantedBy = grantedBy(at);
        return new RoleStatement.Revoke(optionFor, roles, members, grantedBy, Common.behavior(at), at.since(start));
    }

    /** {@code opt_granted_by}. */
    static Optional<RoleName> grantedBy(Cursor at) {
        if (!at.accept("granted")) {
            return Optional.empty();
        }
        at.expect("by");
        return Optional.of(Common.role(at));
    }

    /** {@code privilege_list}, which names roles here: what could be a privilege may be the name of a role too. */
    private static List<Name> grantedRoles(Cursor at) {
        var roles = at.separated(MembershipGrammar::grantedRole);
        if (at.follows("(")) {
            throw at.wrong(at.peek().place(), "a role has no columns", "");
        }
        at.is("on");
        return roles;
    }

    private static Name grantedRole(Cursor at) {
        boolean isReserved = at.follows("select") || at.follows("references") || at.follows("create");
        return isReserved ? at.label() : at.name();
    }

    private static Option option(Cursor at) {
        int start = at.mark();
        var kind = kind(at);
        boolean isOn = !at.expectAny("option", "true", "false").equals("false");
        return new Option(kind, isOn, at.since(start));
    }

    private static OptionKind kind(Cursor at) {
        var word = at.label();
        for (var kind : OptionKind.values()) {
            if (word.text().equalsIgnoreCase(kind.name())) {
                return kind;
            }
        }
        at.refuse(word.place(), "`" + word + "` is nothing that a membership gives", "`admin`, `inherit` or `set`");
        return OptionKind.ADMIN;
    }
}
