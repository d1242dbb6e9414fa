package dev.rung.sql.parser;

import dev.rung.sql.tree.SortElement;
import java.util.List;

/** What rows are sorted by. */
final class SortGrammar {

    private SortGrammar() {}

    /** {@code opt_sort_clause}: {@code order by} and its elements, or none. */
    static List<SortElement> orderBy(Cursor at) {
        if (!at.accept("order")) {
            return List.of();
        }
        at.expect("by");
        return at.separated(SortGrammar::element);
    }

    /** {@code sortby}. */
    static SortElement element(Cursor at) {
        int start = at.mark();
        var value = ExpressionGrammar.expression(at);
        var using = at.after("using", OperationGrammar::operator);
        var direction = using.isPresent() ? SortElement.Direction.DEFAULT : direction(at);
        return new SortElement(value, direction, using, nulls(at), at.since(start));
    }

    private static SortElement.Direction direction(Cursor at) {
        return at.accept("asc")
                ? SortElement.Direction.ASC
                : at.accept("desc") ? SortElement.Direction.DESC : SortElement.Direction.DEFAULT;
    }

    private static SortElement.Nulls nulls(Cursor at) {
        if (!at.follows("nulls")) {
            return SortElement.Nulls.DEFAULT;
        }
        if (at.accept("nulls", "first")) {
            return SortElement.Nulls.FIRST;
        }
        return at.accept("nulls", "last") ? SortElement.Nulls.LAST : SortElement.Nulls.DEFAULT;
    }
}
