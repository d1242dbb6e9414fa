package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.PrivilegeStatement;
import dev.rung.sql.tree.PrivilegeStatement.DefaultScope;
import dev.rung.sql.tree.PrivilegeStatement.DefaultTarget;
import dev.rung.sql.tree.RoleName;
import java.util.ArrayList;
import java.util.Locale;

/** Privileges on objects that will be created: {@code AlterDefaultPrivilegesStmt}. */
final class DefaultPrivilegeGrammar {

    private DefaultPrivilegeGrammar() {}

    /** Behind {@code alter default}. */
    static PrivilegeStatement statement(Cursor at, int start) {
        at.expect("privileges");
        var scope = scope(at);
        return at.expectAny("grant", "revoke").equals("grant") ? grant(at, scope, start) : revoke(at, scope, start);
    }

    private static DefaultScope scope(Cursor at) {
        int start = at.mark();
        var creators = new ArrayList<RoleName>();
        var schemas = new ArrayList<Name>();
        while (at.is("in") || at.is("for")) {
            int clause = at.mark();
            boolean isSchema = at.next().is("in");
            if (!(isSchema ? schemas : creators).isEmpty()) {
                throw at.wrong(
                        at.since(clause),
                        "`" + (isSchema ? "in schema" : "for role") + "` is written twice",
                        "name all of them in one list");
            }
            if (isSchema) {
                at.expect("schema");
                schemas.addAll(at.separated(Cursor::name));
            } else {
                at.expectAny("role", "user");
                creators.addAll(RoleGrammar.roles(at));
            }
        }
        return new DefaultScope(creators, schemas, at.since(start));
    }

    private static PrivilegeStatement grant(Cursor at, DefaultScope scope, int start) {
        var privileges = PrivilegeGrammar.privileges(at);
        at.expect("on");
        var target = target(at);
        at.expect("to");
        var grantees = PrivilegeGrammar.grantees(at);
        boolean withGrantOption = PrivilegeGrammar.withGrantOption(at);
        return new PrivilegeStatement.GrantDefault(
                scope, privileges, target, grantees, withGrantOption, at.since(start));
    }

    private static PrivilegeStatement revoke(Cursor at, DefaultScope scope, int start) {
        boolean isGrantOptionOnly = PrivilegeGrammar.grantOptionFor(at);
        var privileges = PrivilegeGrammar.privileges(at);
        at.expect("on");
        var target = target(at);
        at.expect("from");
        var grantees = PrivilegeGrammar.grantees(at);
        var behavior = Common.behavior(at);
        return new PrivilegeStatement.RevokeDefault(
                scope, isGrantOptionOnly, privileges, target, grantees, behavior, at.since(start));
    }

    private static DefaultTarget target(Cursor at) {
        var word = at.expectAny("tables", "functions", "routines", "sequences", "types", "schemas", "large");
        return switch (word) {
            case "routines" -> DefaultTarget.FUNCTIONS;
            case "large" -> {
                at.expect("objects");
                yield DefaultTarget.LARGE_OBJECTS;
            }
            default -> DefaultTarget.valueOf(word.toUpperCase(Locale.ROOT));
        };
    }
}
