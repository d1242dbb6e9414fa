package dev.rung.sql.parser;

import dev.rung.sql.tree.RoleOption;
import dev.rung.sql.tree.RoleOption.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a role may and has: {@code OptRoleList} and {@code AlterOptRoleList}. */
final class RoleOptionGrammar {

    private RoleOptionGrammar() {}

    static List<RoleOption> options(Cursor at) {
        return all(at, false);
    }

    /** Of a role that is created, which takes a few more. */
    static List<RoleOption> optionsOfNew(Cursor at) {
        return all(at, true);
    }

    private static List<RoleOption> all(Cursor at, boolean isNew) {
        var options = new ArrayList<RoleOption>();
        for (var next = next(at, isNew); next.isPresent(); next = next(at, isNew)) {
            options.add(next.get());
        }
        return options;
    }

    private static Optional<RoleOption> next(Cursor at, boolean isNew) {
        var option = option(at);
        return option.isPresent() || !isNew ? option : creationOption(at);
    }

    private static Optional<RoleOption> option(Cursor at) {
        int start = at.mark();
        if (at.accept("encrypted")) {
            at.expect("password");
            return Optional.of(new RoleOption.Password(Optional.of(at.text()), at.since(start)));
        }
        if (at.accept("password")) {
            boolean isNone = at.accept("null");
            return Optional.of(
                    new RoleOption.Password(isNone ? Optional.empty() : Optional.of(at.text()), at.since(start)));
        }
        if (at.follows("unencrypted", "password")) {
            throw at.wrong(
                    at.peek().place(), "PostgreSQL keeps no password as it is written", "leave `unencrypted` out");
        }
        if (at.accept("inherit")) {
            return Optional.of(new RoleOption.Flag(Attribute.INHERIT, true, at.since(start)));
        }
        if (at.accept("connection")) {
            at.expect("limit");
            return Optional.of(new RoleOption.ConnectionLimit(at.signedInteger(), at.since(start)));
        }
        if (at.accept("valid")) {
            at.expect("until");
            return Optional.of(new RoleOption.ValidUntil(at.text(), at.since(start)));
        }
        if (at.accept("user")) {
            return Optional.of(new RoleOption.Members(RoleGrammar.roles(at), false, at.since(start)));
        }
        return flag(at, start);
    }

    private static Optional<RoleOption> creationOption(Cursor at) {
        int start = at.mark();
        if (at.accept("sysid")) {
            return Optional.of(new RoleOption.SystemId(at.integer(), at.since(start)));
        }
        if (at.accept("admin")) {
            return Optional.of(new RoleOption.Members(RoleGrammar.roles(at), true, at.since(start)));
        }
        if (at.accept("role")) {
            return Optional.of(new RoleOption.Members(RoleGrammar.roles(at), false, at.since(start)));
        }
        if (at.accept("in")) {
            at.expectAny("role", "group");
            return Optional.of(new RoleOption.InRoles(RoleGrammar.roles(at), at.since(start)));
        }
        return Optional.empty();
    }

    /** {@code login}, {@code nologin} and their like, which are no keywords: in quotes they mean the same. */
    private static Optional<RoleOption> flag(Cursor at, int start) {
        var word = at.peek().value();
        boolean mayBe = at.peek().isName();
        for (var attribute : Attribute.values()) {
            var name = attribute.name().toLowerCase(Locale.ROOT);
            at.expects(name);
            if (mayBe && (word.equals(name) || word.equals("no" + name)) && !word.equals("inherit")) {
                at.next();
                return Optional.of(new RoleOption.Flag(attribute, word.equals(name), at.since(start)));
            }
        }
        return Optional.empty();
    }
}
