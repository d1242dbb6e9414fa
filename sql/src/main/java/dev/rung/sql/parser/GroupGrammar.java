package dev.rung.sql.parser;

import dev.rung.sql.tree.GroupElement;
import dev.rung.sql.tree.Select;
import java.util.Optional;

/** {@code group by}. */
final class GroupGrammar {

    private GroupGrammar() {}

    static Optional<Select.GroupBy> groupBy(Cursor at) {
        int start = at.mark();
        if (!at.accept("group")) {
            return Optional.empty();
        }
        at.expect("by");
        boolean isDistinct = at.accept("distinct");
        if (!isDistinct) {
            at.accept("all");
        }
        var elements = at.separated(GroupGrammar::element);
        return Optional.of(new Select.GroupBy(isDistinct, elements, at.since(start)));
    }

    /** {@code group_by_item}. */
    private static GroupElement element(Cursor at) {
        int start = at.mark();
        if (at.follows("(", ")")) {
            at.expect("(", ")");
            return new GroupElement.Empty(at.since(start));
        }
        if (at.follows("rollup", "(")) {
            at.next();
            var values = at.list(ExpressionGrammar::expression);
            return new GroupElement.Rollup(values, at.since(start));
        }
        if (at.follows("cube", "(")) {
            at.next();
            var values = at.list(ExpressionGrammar::expression);
            return new GroupElement.Cube(values, at.since(start));
        }
        if (at.follows("grouping", "sets")) {
            at.expect("grouping", "sets");
            var elements = at.list(GroupGrammar::element);
            return new GroupElement.Sets(elements, at.since(start));
        }
        var value = ExpressionGrammar.expression(at);
        return new GroupElement.Single(value, at.since(start));
    }
}
