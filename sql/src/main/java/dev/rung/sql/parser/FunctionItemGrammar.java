package dev.rung.sql.parser;

import dev.rung.sql.tree.Alias;
import dev.rung.sql.tree.FunctionItem;
import java.util.List;
import java.util.Optional;

/** Functions as tables: {@code func_table}. */
final class FunctionItemGrammar {

    private FunctionItemGrammar() {}

    static boolean begins(Cursor at) {
        if (isRowsFrom(at) || BuiltInGrammar.begins(at)) {
            return true;
        }
        int ahead = 1;
        while (at.isNameAt(0) && at.followsAt(ahead, ".") && at.peek(ahead + 1).isName()) {
            ahead += 2;
        }
        return at.peek().isName() && !at.follows("only") && at.followsAt(ahead, "(");
    }

    private static boolean isRowsFrom(Cursor at) {
        return at.follows("rows", "from", "(");
    }

    static FunctionItem item(Cursor at, int start, boolean isLateral) {
        boolean isRowsFrom = isRowsFrom(at);
        var functions = isRowsFrom ? rowsFrom(at) : List.of(function(at));
        boolean isWithOrdinality = at.follows("with", "ordinality");
        if (isWithOrdinality) {
            at.expect("with", "ordinality");
        }
        var named = named(at);
        return new FunctionItem(
                isLateral, isRowsFrom, functions, isWithOrdinality, named.alias(), named.columns(), at.since(start));
    }

    /** What stands behind a function. */
    private record Named(Optional<Alias> alias, List<FunctionItem.Column> columns) {}

    /** {@code func_alias_clause}. */
    private static Named named(Cursor at) {
        int start = at.mark();
        boolean isAnnounced = at.accept("as");
        if (isAnnounced && at.is("(")) {
            return new Named(Optional.empty(), columns(at));
        }
        if (!isAnnounced && !at.isName()) {
            return new Named(Optional.empty(), List.of());
        }
        var name = at.name();
        if (!at.is("(") || !isDefinition(at)) {
            at.reset(start);
            return new Named(FromGrammar.alias(at), List.of());
        }
        var alias = new Alias(name, List.of(), at.since(start));
        return new Named(Optional.of(alias), columns(at));
    }

    private static List<FunctionItem.Source> rowsFrom(Cursor at) {
        at.expect("rows", "from");
        return at.list(FunctionItemGrammar::source);
    }

    private static FunctionItem.Source function(Cursor at) {
        int start = at.mark();
        var call = ExpressionGrammar.call(at);
        return new FunctionItem.Source(call, List.of(), at.since(start));
    }

    /** {@code rowsfrom_item}. */
    private static FunctionItem.Source source(Cursor at) {
        int start = at.mark();
        var call = ExpressionGrammar.call(at);
        List<FunctionItem.Column> columns = at.accept("as") ? columns(at) : List.of();
        return new FunctionItem.Source(call, columns, at.since(start));
    }

    /** Behind the name of a column stands its type, in a list of names nothing. */
    private static boolean isDefinition(Cursor at) {
        return !at.followsAt(2, ",") && !at.followsAt(2, ")");
    }

    /** {@code TableFuncElementList}. */
    private static List<FunctionItem.Column> columns(Cursor at) {
        return at.list(FunctionItemGrammar::column);
    }

    private static FunctionItem.Column column(Cursor at) {
        int start = at.mark();
        var name = at.name();
        var type = TypeGrammar.type(at);
        var collation = at.after("collate", Cursor::qualifiedName);
        return new FunctionItem.Column(name, type, collation, at.since(start));
    }
}
