package dev.rung.sql.parser;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Window;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The windows of window functions. */
final class WindowGrammar {

    private WindowGrammar() {}

    /** {@code over_clause}. */
    static Optional<Window> over(Cursor at) {
        if (!at.accept("over")) {
            return Optional.empty();
        }
        if (at.is("(")) {
            return Optional.of(specification(at));
        }
        var name = at.name();
        return Optional.of(new Window.Named(name, name.place()));
    }

    /** {@code window_specification}. */
    static Window.Specification specification(Cursor at) {
        int start = at.mark();
        at.expect("(");
        var base = beginsClause(at) ? Optional.<Name>empty() : Optional.of(at.name());
        var partition = partition(at);
        var order = SortGrammar.orderBy(at);
        var frame = frame(at);
        at.expect(")");
        return new Window.Specification(base, partition, order, frame, at.since(start));
    }

    /** These words are no names of windows here, though they are no reserved ones. */
    private static boolean beginsClause(Cursor at) {
        return at.is(")")
                || at.is("partition")
                || at.is("order")
                || at.is("range")
                || at.is("rows")
                || at.is("groups");
    }

    private static List<Expression> partition(Cursor at) {
        if (!at.accept("partition")) {
            return List.of();
        }
        at.expect("by");
        return ExpressionGrammar.expressions(at);
    }

    private static Optional<Window.Frame> frame(Cursor at) {
        int start = at.mark();
        var unit = at.acceptAny("range", "rows", "groups");
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        boolean hasEnd = at.accept("between");
        var first = bound(at);
        var end = Optional.<Window.Bound>empty();
        if (hasEnd) {
            at.expect("and");
            end = Optional.of(bound(at));
        }
        check(at, first, end);
        return Optional.of(new Window.Frame(
                Window.Unit.valueOf(unit.get().toUpperCase(Locale.ROOT)),
                first,
                end,
                exclusion(at),
                at.since(start)));
    }

    private static Window.Bound bound(Cursor at) {
        int start = at.mark();
        if (at.follows("unbounded", "preceding") || at.follows("unbounded", "following")) {
            at.next();
            var kind = at.next().is("preceding")
                    ? Window.BoundKind.UNBOUNDED_PRECEDING
                    : Window.BoundKind.UNBOUNDED_FOLLOWING;
            return new Window.Bound(kind, Optional.empty(), at.since(start));
        }
        if (at.accept("current", "row")) {
            return new Window.Bound(Window.BoundKind.CURRENT_ROW, Optional.empty(), at.since(start));
        }
        var offset = ExpressionGrammar.expression(at);
        var kind = at.expectAny("preceding", "following").equals("preceding")
                ? Window.BoundKind.PRECEDING
                : Window.BoundKind.FOLLOWING;
        return new Window.Bound(kind, Optional.of(offset), at.since(start));
    }

    /** A frame does not end before it begins. */
    private static void check(Cursor at, Window.Bound first, Optional<Window.Bound> end) {
        var last = end.map(Window.Bound::kind).orElse(Window.BoundKind.CURRENT_ROW);
        if (first.kind() == Window.BoundKind.UNBOUNDED_FOLLOWING) {
            throw at.wrong(first.place(), "a frame does not begin behind all rows", "");
        }
        if (last == Window.BoundKind.UNBOUNDED_PRECEDING) {
            throw at.wrong(end.orElse(first).place(), "a frame does not end before all rows", "");
        }
        if (last.compareTo(first.kind()) < 0) {
            throw at.wrong(end.orElse(first).place(), "the frame ends before it begins", "");
        }
    }

    private static Window.Exclusion exclusion(Cursor at) {
        if (!at.accept("exclude")) {
            return Window.Exclusion.NO_OTHERS;
        }
        if (at.accept("current")) {
            at.expect("row");
            return Window.Exclusion.CURRENT_ROW;
        }
        if (at.accept("no")) {
            at.expect("others");
            return Window.Exclusion.NO_OTHERS;
        }
        return at.expectAny("group", "ties").equals("group") ? Window.Exclusion.GROUP : Window.Exclusion.TIES;
    }
}
