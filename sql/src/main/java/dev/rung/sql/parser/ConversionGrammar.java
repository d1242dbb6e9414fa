package dev.rung.sql.parser;

import dev.rung.sql.tree.ConversionStatement;

/** Creates, changes and drops conversions between encodings. */
final class ConversionGrammar {

    private ConversionGrammar() {}

    static ConversionStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    private static ConversionStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        boolean isDefault = at.accept("default");
        at.expect("conversion");
        var name = at.qualifiedName();
        at.expect("for");
        var source = at.text();
        at.expect("to");
        var target = at.text();
        at.expect("from");
        return new ConversionStatement.Create(isDefault, name, source, target, at.qualifiedName(), at.since(start));
    }

    private static ConversionStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "conversion");
        var name = at.qualifiedName();
        if (at.accept("rename", "to")) {
            return new ConversionStatement.Rename(name, at.name(), at.since(start));
        }
        if (at.accept("owner", "to")) {
            return new ConversionStatement.SetOwner(name, Common.role(at), at.since(start));
        }
        at.expect("set", "schema");
        return new ConversionStatement.SetSchema(name, at.name(), at.since(start));
    }

    private static ConversionStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "conversion");
        boolean ifExists = at.acceptIfExists();
        var names = at.separated(Cursor::qualifiedName);
        return new ConversionStatement.Drop(ifExists, names, Common.behavior(at), at.since(start));
    }
}
