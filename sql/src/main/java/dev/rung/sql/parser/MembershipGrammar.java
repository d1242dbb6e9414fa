package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.RoleName;
import dev.rung.sql.tree.RoleStatement;
import dev.rung.sql.tree.RoleStatement.Option;
import dev.rung.sql.tree.RoleStatement.OptionKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
        if (at.followsAt(2, "for") && at.followsAt(1, "option")) {
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
        int start = at.mark();
        var word = at.label();
        if (!(at.is("option") || at.is("true") || at.is("false"))) {
            throw at.unexpected();
        }
        return Arrays.stream(OptionKind.values())
                .filter(kind ->
                        kind.name().toLowerCase(Locale.ROOT).equals(word.text().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> at.wrong(
                        at.since(start),
                        "`" + word + "` is nothing that a membership gives",
                        "`admin`, `inherit` or `set`"));
    }
}
