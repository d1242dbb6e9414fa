package dev.rung.sql.parser;

import dev.rung.sql.tree.OperatorSet;
import dev.rung.sql.tree.OperatorStatement;

/** Creates, changes and drops operator classes and families. */
final class OperatorSetGrammar {

    private OperatorSetGrammar() {}

    static OperatorStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    /** {@code class} or {@code family}, its name and its access method, behind {@code operator}. */
    static OperatorSet reference(Cursor at) {
        return named(at, kind(at));
    }

    private static OperatorSet named(Cursor at, OperatorSet.Kind kind) {
        int start = at.mark();
        var name = at.qualifiedName();
        at.expect("using");
        return new OperatorSet(kind, name, at.name(), at.since(start));
    }

    private static OperatorSet.Kind kind(Cursor at) {
        return at.expectAny("class", "family").equals("class") ? OperatorSet.Kind.CLASS : OperatorSet.Kind.FAMILY;
    }

    private static OperatorStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("operator");
        var kind = kind(at);
        var name = at.qualifiedName();
        if (kind == OperatorSet.Kind.FAMILY) {
            at.expect("using");
            return new OperatorStatement.CreateFamily(name, at.name(), at.since(start));
        }
        boolean isDefault = at.accept("default");
        at.expect("for", "type");
        var type = TypeGrammar.type(at);
        at.expect("using");
        var method = at.name();
        var family = at.after("family", Cursor::qualifiedName);
        at.expect("as");
        var items = at.separated(OperatorClassItemGrammar::item);
        return new OperatorStatement.CreateClass(name, isDefault, type, method, family, items, at.since(start));
    }

    private static OperatorStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "operator");
        var set = reference(at);
        if (at.accept("rename", "to")) {
            return new OperatorStatement.RenameSet(set, at.name(), at.since(start));
        }
        if (at.accept("owner", "to")) {
            return new OperatorStatement.SetOwnerOfSet(set, Common.role(at), at.since(start));
        }
        if (set.kind() == OperatorSet.Kind.FAMILY && at.accept("add")) {
            var items = at.separated(OperatorClassItemGrammar::added);
            return new OperatorStatement.AddToFamily(set, items, at.since(start));
        }
        if (set.kind() == OperatorSet.Kind.FAMILY && at.accept("drop")) {
            var members = at.separated(OperatorClassItemGrammar::member);
            return new OperatorStatement.DropFromFamily(set, members, at.since(start));
        }
        at.expect("set", "schema");
        return new OperatorStatement.SetSchemaOfSet(set, at.name(), at.since(start));
    }

    private static OperatorStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "operator");
        var kind = kind(at);
        boolean ifExists = at.acceptIfExists();
        return new OperatorStatement.DropSet(ifExists, named(at, kind), Common.behavior(at), at.since(start));
    }
}
