package dev.rung.sql.parser;

import dev.rung.sql.tree.AccessMethodStatement;

/** Creates and drops access methods. */
final class AccessMethodGrammar {

    private AccessMethodGrammar() {}

    static AccessMethodStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : drop(at);
    }

    private static AccessMethodStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("access", "method");
        var name = at.name();
        at.expect("type");
        var kind = at.expectAny("index", "table").equals("index")
                ? AccessMethodStatement.Kind.INDEX
                : AccessMethodStatement.Kind.TABLE;
        at.expect("handler");
        return new AccessMethodStatement.Create(name, kind, at.qualifiedName(), at.since(start));
    }

    private static AccessMethodStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "access", "method");
        boolean ifExists = at.acceptIfExists();
        return new AccessMethodStatement.Drop(
                ifExists, at.separated(Cursor::name), Common.behavior(at), at.since(start));
    }
}
