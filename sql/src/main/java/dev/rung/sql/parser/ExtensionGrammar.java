package dev.rung.sql.parser;

import dev.rung.sql.tree.ExtensionStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.TextConstant;

/** Changes and drops extensions. */
final class ExtensionGrammar {

    private ExtensionGrammar() {}

    static ExtensionStatement statement(Cursor at) {
        return at.follows("create")
                ? new CreateExtensionGrammar(at).read()
                : at.follows("alter") ? alter(at) : drop(at);
    }

    /** {@code NonReservedWord_or_Sconst}. */
    static TextConstant version(Cursor at) {
        if (at.isText()) {
            return at.text();
        }
        var word = at.word();
        return new TextConstant(word.text(), word.place());
    }

    private static ExtensionStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "extension");
        var name = at.name();
        if (at.accept("update")) {
            return update(at, start, name);
        }
        if (at.accept("set", "schema")) {
            return new ExtensionStatement.SetSchema(name, at.name(), at.since(start));
        }
        if (at.accept("add")) {
            return new ExtensionStatement.AddMember(name, ObjectReferenceGrammar.member(at), at.since(start));
        }
        at.expect("drop");
        return new ExtensionStatement.DropMember(name, ObjectReferenceGrammar.member(at), at.since(start));
    }

    private static ExtensionStatement update(Cursor at, int start, Name name) {
        var version = at.after("to", ExtensionGrammar::version);
        for (int second = at.mark(); at.accept("to"); second = at.mark()) {
            version(at);
            at.refuse(at.since(second), "the version is told twice", "leave out one of the two");
        }
        return new ExtensionStatement.Update(name, version, at.since(start));
    }

    private static ExtensionStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "extension");
        boolean ifExists = at.acceptIfExists();
        return new ExtensionStatement.Drop(ifExists, at.separated(Cursor::name), Common.behavior(at), at.since(start));
    }
}
