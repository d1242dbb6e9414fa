package dev.rung.sql.parser;

import dev.rung.sql.tree.ForeignDataStatement;
import dev.rung.sql.tree.RoleName;
import java.util.Optional;

/** Creates, changes and drops user mappings. */
final class UserMappingGrammar {

    private UserMappingGrammar() {}

    static ForeignDataStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    private static ForeignDataStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("user", "mapping");
        boolean ifNotExists = at.acceptIfNotExists();
        at.expect("for");
        var user = user(at);
        at.expect("server");
        return new ForeignDataStatement.CreateUserMapping(
                ifNotExists, user, at.name(), ForeignOptionGrammar.options(at), at.since(start));
    }

    /** {@code auth_ident}: {@code user} is the current one. */
    private static RoleName user(Cursor at) {
        int start = at.mark();
        return at.accept("user")
                ? new RoleName(RoleName.Kind.CURRENT_USER, Optional.empty(), at.since(start))
                : Common.role(at);
    }

    private static ForeignDataStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "user", "mapping", "for");
        var user = user(at);
        at.expect("server");
        return new ForeignDataStatement.AlterUserMapping(
                user, at.name(), ForeignOptionGrammar.changes(at), at.since(start));
    }

    private static ForeignDataStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "user", "mapping");
        boolean ifExists = at.acceptIfExists();
        at.expect("for");
        var user = user(at);
        at.expect("server");
        return new ForeignDataStatement.DropUserMapping(ifExists, user, at.name(), at.since(start));
    }
}
