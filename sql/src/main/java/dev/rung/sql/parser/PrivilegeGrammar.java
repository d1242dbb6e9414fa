package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.mistake.Nearest;
import dev.rung.sql.tree.Privilege;
import dev.rung.sql.tree.PrivilegeStatement;
import dev.rung.sql.tree.Privileges;
import dev.rung.sql.tree.RoleName;
import java.util.List;
import java.util.Locale;

/** Grants and revokes privileges on objects of every kind. */
final class PrivilegeGrammar {

    private static final List<String> PRIVILEGES = List.of(
            "all", "select", "insert", "update", "delete", "truncate", "references", "trigger", "create", "connect", "temporary",
            "execute", "usage", "set", "maintain");

    private PrivilegeGrammar() {}

    static PrivilegeStatement statement(Cursor at) {
        int start = at.mark();
        return switch (at.next().value()) {
            case "grant" -> grant(at, start);
            case "revoke" -> revoke(at, start);
            default ->
                at.accept("default") ? DefaultPrivilegeGrammar.statement(at, start) : largeObjectOwner(at, start);
        };
    }

    private static PrivilegeStatement grant(Cursor at, int start) {
        var privileges = privileges(at);
        at.expect("on");
        var target = PrivilegeTargetGrammar.target(at);
        at.expect("to");
        var grantees = grantees(at);
        boolean withGrantOption = withGrantOption(at);
        var grantedBy = MembershipGrammar.grantedBy(at);
        return new PrivilegeStatement.Grant(privileges, target, grantees, withGrantOption, grantedBy, at.since(start));
    }

    private static PrivilegeStatement revoke(Cursor at, int start) {
        boolean isGrantOptionOnly = grantOptionFor(at);
        var privileges = privileges(at);
        at.expect("on");
        var target = PrivilegeTargetGrammar.target(at);
        at.expect("from");
        var grantees = grantees(at);
        var grantedBy = MembershipGrammar.grantedBy(at);
        var behavior = Common.behavior(at);
        return new PrivilegeStatement.Revoke(
                isGrantOptionOnly, privileges, target, grantees, grantedBy, behavior, at.since(start));
    }

    static boolean grantOptionFor(Cursor at) {
        if (!at.accept("grant")) {
            return false;
        }
        at.expect("option", "for");
        return true;
    }

    static boolean withGrantOption(Cursor at) {
        if (!at.accept("with")) {
            return false;
        }
        at.expect("grant", "option");
        return true;
    }

    /** {@code grantee_list}; {@code group} before a role says nothing. */
    static List<RoleName> grantees(Cursor at) {
        return at.separated(one -> {
            one.accept("group");
            return Common.role(one);
        });
    }

    /** {@code privileges}. */
    static Privileges privileges(Cursor at) {
        int start = at.mark();
        if (at.accept("all")) {
            at.accept("privileges");
            List<Name> columns = at.is("(") ? at.list(Cursor::name) : List.of();
            return new Privileges.All(columns, at.since(start));
        }
        return new Privileges.Some(at.separated(PrivilegeGrammar::privilege), at.since(start));
    }

    private static Privilege privilege(Cursor at) {
        int start = at.mark();
        if (at.accept("alter")) {
            at.expect("system");
            return new Privilege(Privilege.Kind.ALTER_SYSTEM, List.of(), at.since(start));
        }
        var kind = kind(at);
        List<Name> columns = at.is("(") ? at.list(Cursor::name) : List.of();
        return new Privilege(kind, columns, at.since(start));
    }

    /** A word that is no privilege is refused when the whole statement was read, as PostgreSQL does. */
    private static Privilege.Kind kind(Cursor at) {
        var token = at.peek();
        for (var kind : Privilege.Kind.values()) {
            var word = kind.name().toLowerCase(Locale.ROOT);
            if (!word.contains("_") && token.isName() && token.value().equals(word)) {
                at.next();
                return kind;
            }
            at.expects(word.replace('_', ' '));
        }
        if (at.follows("temp")) {
            at.next();
            return Privilege.Kind.TEMPORARY;
        }
        if (!at.isNameAt(0)) {
            throw at.unexpected();
        }
        at.next();
        at.refuse(
                token.place(),
                "`" + token.text() + "` is no privilege" + Nearest.toKeyword(token.value(), PRIVILEGES),
                "");
        return Privilege.Kind.RULE;
    }

    private static PrivilegeStatement largeObjectOwner(Cursor at, int start) {
        at.expect("large", "object");
        var object = at.number();
        at.expect("owner", "to");
        return new PrivilegeStatement.LargeObjectOwner(object, Common.role(at), at.since(start));
    }
}
