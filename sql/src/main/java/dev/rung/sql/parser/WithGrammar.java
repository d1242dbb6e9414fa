package dev.rung.sql.parser;

import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.With;
import java.util.List;
import java.util.Optional;

/** {@code with} and the tables that it makes. */
final class WithGrammar {

    private WithGrammar() {}

    /** {@code opt_with_clause}. */
    static Optional<With> with(Cursor at) {
        int start = at.mark();
        if (!at.accept("with")) {
            return Optional.empty();
        }
        boolean isRecursive = at.accept("recursive");
        var tables = at.separated(WithGrammar::table);
        return Optional.of(new With(isRecursive, tables, at.since(start)));
    }

    /** {@code common_table_expr}. */
    private static With.CommonTable table(Cursor at) {
        int start = at.mark();
        var name = at.name();
        List<Name> columns = at.is("(") ? at.list(Cursor::name) : List.of();
        at.expect("as");
        var materialization = materialization(at);
        at.expect("(");
        DataStatement statement = DataGrammar.preparable(at);
        at.expect(")");
        var search = search(at);
        var cycle = cycle(at);
        return new With.CommonTable(name, columns, materialization, statement, search, cycle, at.since(start));
    }

    private static With.Materialization materialization(Cursor at) {
        if (at.accept("materialized")) {
            return With.Materialization.MATERIALIZED;
        }
        if (at.accept("not")) {
            at.expect("materialized");
            return With.Materialization.NOT_MATERIALIZED;
        }
        return With.Materialization.DEFAULT;
    }

    private static Optional<With.Search> search(Cursor at) {
        int start = at.mark();
        if (!at.accept("search")) {
            return Optional.empty();
        }
        boolean isBreadthFirst = at.expectAny("depth", "breadth").equals("breadth");
        at.expect("first", "by");
        var by = at.separated(Cursor::name);
        at.expect("set");
        var column = at.name();
        return Optional.of(new With.Search(isBreadthFirst, by, column, at.since(start)));
    }

    private static Optional<With.Cycle> cycle(Cursor at) {
        int start = at.mark();
        if (!at.accept("cycle")) {
            return Optional.empty();
        }
        var columns = at.separated(Cursor::name);
        at.expect("set");
        var mark = at.name();
        var marks = at.is("to") ? Optional.of(marks(at)) : Optional.<With.Marks>empty();
        at.expect("using");
        var path = at.name();
        return Optional.of(new With.Cycle(columns, mark, marks, path, at.since(start)));
    }

    private static With.Marks marks(Cursor at) {
        int start = at.mark();
        at.expect("to");
        var found = ExpressionGrammar.constant(at);
        at.expect("default");
        var otherwise = ExpressionGrammar.constant(at);
        return new With.Marks(found, otherwise, at.since(start));
    }
}
