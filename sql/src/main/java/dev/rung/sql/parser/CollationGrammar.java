package dev.rung.sql.parser;

import dev.rung.sql.tree.CollationStatement;

/** Creates, changes and drops collations. */
final class CollationGrammar {

    private CollationGrammar() {}

    static CollationStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    private static CollationStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("collation");
        boolean ifNotExists = at.acceptIfNotExists();
        var name = at.qualifiedName();
        if (at.accept("from")) {
            return new CollationStatement.Copy(ifNotExists, name, at.qualifiedName(), at.since(start));
        }
        return new CollationStatement.Create(ifNotExists, name, OptionGrammar.definition(at), at.since(start));
    }

    private static CollationStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "collation");
        var name = at.qualifiedName();
        if (at.accept("refresh", "version")) {
            return new CollationStatement.RefreshVersion(name, at.since(start));
        }
        if (at.accept("rename", "to")) {
            return new CollationStatement.Rename(name, at.name(), at.since(start));
        }
        if (at.accept("owner", "to")) {
            return new CollationStatement.SetOwner(name, Common.role(at), at.since(start));
        }
        at.expect("set", "schema");
        return new CollationStatement.SetSchema(name, at.name(), at.since(start));
    }

    private static CollationStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "collation");
        boolean ifExists = at.acceptIfExists();
        var names = at.separated(Cursor::qualifiedName);
        return new CollationStatement.Drop(ifExists, names, Common.behavior(at), at.since(start));
    }
}
