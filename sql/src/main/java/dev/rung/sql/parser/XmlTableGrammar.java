package dev.rung.sql.parser;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.TypeName;
import dev.rung.sql.tree.XmlTable;
import java.util.List;
import java.util.Optional;

/** {@code xmltable}. */
final class XmlTableGrammar {

    private XmlTableGrammar() {}

    static XmlTable table(Cursor at, int start, boolean isLateral) {
        at.expect("xmltable", "(");
        List<XmlTable.Namespace> namespaces = List.of();
        if (at.follows("xmlnamespaces", "(")) {
            at.expect("xmlnamespaces");
            namespaces = at.list(XmlTableGrammar::namespace);
            at.expect(",");
        }
        var rows = ExpressionGrammar.operand(at);
        var document = XmlGrammar.passed(at);
        at.expect("columns");
        var columns = at.separated(XmlTableGrammar::column);
        at.expect(")");
        var alias = FromGrammar.alias(at);
        return new XmlTable(isLateral, namespaces, rows, document, columns, alias, at.since(start));
    }

    private static XmlTable.Namespace namespace(Cursor at) {
        int start = at.mark();
        if (at.accept("default")) {
            var address = ExpressionGrammar.restricted(at);
            return new XmlTable.Namespace(address, Optional.empty(), at.since(start));
        }
        var address = ExpressionGrammar.restricted(at);
        at.expect("as");
        var name = at.label();
        return new XmlTable.Namespace(address, Optional.of(name), at.since(start));
    }

    private static XmlTable.Column column(Cursor at) {
        int start = at.mark();
        var name = at.name();
        if (at.accept("for")) {
            at.expect("ordinality");
            return new XmlTable.Ordinality(name, at.since(start));
        }
        return typed(at, name, TypeGrammar.type(at), start);
    }

    /** Each option at most once, in any order. */
    private static XmlTable.Column typed(Cursor at, Name name, TypeName type, int start) {
        var path = Optional.<Expression>empty();
        var standard = Optional.<Expression>empty();
        var isNotNull = Optional.<Boolean>empty();
        while (!at.is(",") && !at.is(")")) {
            int option = at.mark();
            if (at.accept("path")) {
                var value = ExpressionGrammar.restricted(at);
                requireFirst(at, path, option, "path");
                path = Optional.of(value);
            } else if (at.accept("default")) {
                var value = ExpressionGrammar.restricted(at);
                requireFirst(at, standard, option, "default");
                standard = Optional.of(value);
            } else {
                boolean isNegated = at.accept("not");
                at.expect("null");
                requireFirst(at, isNotNull, option, "null");
                isNotNull = Optional.of(isNegated);
            }
        }
        return new XmlTable.Typed(name, type, path, standard, isNotNull.orElse(false), at.since(start));
    }

    private static void requireFirst(Cursor at, Optional<?> before, int option, String word) {
        if (before.isPresent()) {
            throw at.wrong(at.since(option), "a second `" + word + "` for one column", "leave one of them out");
        }
    }
}
