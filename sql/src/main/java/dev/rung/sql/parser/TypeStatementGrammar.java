package dev.rung.sql.parser;

import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TypeStatement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Creates, changes and drops types that are no domains. */
final class TypeStatementGrammar {

    private TypeStatementGrammar() {}

    static TypeStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    private static TypeStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("type");
        var name = at.qualifiedName();
        if (at.is("(")) {
            return new TypeStatement.CreateBase(name, TypeOptions.ofBase(at), at.since(start));
        }
        return at.accept("as") ? defined(at, start, name) : new TypeStatement.CreateShell(name, at.since(start));
    }

    private static TypeStatement defined(Cursor at, int start, QualifiedName name) {
        if (at.accept("enum")) {
            return new TypeStatement.CreateEnum(name, at.listOrEmpty(Cursor::text), at.since(start));
        }
        if (at.accept("range")) {
            return new TypeStatement.CreateRange(name, TypeOptions.ofRange(at), at.since(start));
        }
        return new TypeStatement.CreateComposite(
                name, at.listOrEmpty(TypeStatementGrammar::attribute), at.since(start));
    }

    private static TypeStatement.Attribute attribute(Cursor at) {
        int start = at.mark();
        return new TypeStatement.Attribute(
                at.name(), TypeGrammar.type(at), at.after("collate", Cursor::qualifiedName), at.since(start));
    }

    private static TypeStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "type");
        var name = at.qualifiedName();
        if (at.accept("rename")) {
            return rename(at, start, name);
        }
        if (at.accept("owner", "to")) {
            return new TypeStatement.SetOwner(name, Common.role(at), at.since(start));
        }
        if (at.accept("set", "schema")) {
            return new TypeStatement.SetSchema(name, at.name(), at.since(start));
        }
        if (at.accept("set")) {
            return new TypeStatement.SetOptions(name, TypeOptions.changed(at), at.since(start));
        }
        if (at.accept("add", "value")) {
            return addValue(at, start, name);
        }
        return new TypeStatement.AlterAttributes(
                name, at.separated(TypeStatementGrammar::attributeChange), at.since(start));
    }

    private static TypeStatement rename(Cursor at, int start, QualifiedName name) {
        if (at.accept("value")) {
            var value = at.text();
            at.expect("to");
            return new TypeStatement.RenameValue(name, value, at.text(), at.since(start));
        }
        if (at.accept("attribute")) {
            var attribute = at.name();
            at.expect("to");
            return new TypeStatement.RenameAttribute(name, attribute, at.name(), Common.behavior(at), at.since(start));
        }
        at.expect("to");
        return new TypeStatement.Rename(name, at.name(), at.since(start));
    }

    private static TypeStatement addValue(Cursor at, int start, QualifiedName name) {
        boolean ifNotExists = at.acceptIfNotExists();
        return new TypeStatement.AddValue(name, ifNotExists, at.text(), neighbor(at), at.since(start));
    }

    private static Optional<TypeStatement.Neighbor> neighbor(Cursor at) {
        int start = at.mark();
        for (var side : List.of(TypeStatement.Side.BEFORE, TypeStatement.Side.AFTER)) {
            if (at.accept(side.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(new TypeStatement.Neighbor(side, at.text(), at.since(start)));
            }
        }
        return Optional.empty();
    }

    private static TypeStatement.AttributeChange attributeChange(Cursor at) {
        int start = at.mark();
        if (at.accept("add", "attribute")) {
            return new TypeStatement.AddAttribute(attribute(at), Common.behavior(at), at.since(start));
        }
        if (at.accept("drop", "attribute")) {
            boolean ifExists = at.acceptIfExists();
            return new TypeStatement.DropAttribute(ifExists, at.name(), Common.behavior(at), at.since(start));
        }
        at.expect("alter", "attribute");
        return new TypeStatement.AlterAttribute(retypedAttribute(at), Common.behavior(at), at.since(start));
    }

    private static TypeStatement.Attribute retypedAttribute(Cursor at) {
        int start = at.mark();
        var name = at.name();
        if (at.accept("set")) {
            at.expect("data");
        }
        at.expect("type");
        return new TypeStatement.Attribute(
                name, TypeGrammar.type(at), at.after("collate", Cursor::qualifiedName), at.since(start));
    }

    private static TypeStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "type");
        boolean ifExists = at.acceptIfExists();
        return new TypeStatement.Drop(ifExists, at.separated(TypeGrammar::type), Common.behavior(at), at.since(start));
    }
}
