package dev.rung.sql.parser;

import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.Join;
import java.util.Optional;

/** Joins: {@code joined_table}. */
final class JoinGrammar {

    private JoinGrammar() {}

    /** The words before {@code join}. */
    record Words(boolean isNatural, Join.Kind kind) {}

    /** Takes the words of a join, if one comes next. */
    static Optional<Words> next(Cursor at) {
        if (at.accept("cross")) {
            at.expect("join");
            return Optional.of(new Words(false, Join.Kind.CROSS));
        }
        boolean isNatural = at.accept("natural");
        if (at.accept("join")) {
            return Optional.of(new Words(isNatural, Join.Kind.INNER));
        }
        var kind = at.acceptAny("inner", "left", "right", "full").map(JoinGrammar::kind);
        if (kind.isEmpty()) {
            if (isNatural) {
                throw at.unexpected();
            }
            return Optional.empty();
        }
        if (kind.get() != Join.Kind.INNER) {
            at.accept("outer");
        }
        at.expect("join");
        return Optional.of(new Words(isNatural, kind.get()));
    }

    private static Join.Kind kind(String word) {
        return switch (word) {
            case "left" -> Join.Kind.LEFT;
            case "right" -> Join.Kind.RIGHT;
            case "full" -> Join.Kind.FULL;
            default -> Join.Kind.INNER;
        };
    }

    /** What is joined without a condition is a single item; a condition belongs to the join that is nearest before it. */
    static Join joined(Cursor at, FromItem left, Words words, int start) {
        boolean hasCondition = !words.isNatural() && words.kind() != Join.Kind.CROSS;
        var right = hasCondition ? FromGrammar.item(at) : FromGrammar.single(at);
        var condition = hasCondition ? Optional.of(condition(at)) : Optional.<Join.Condition>empty();
        return new Join(
                left, words.kind(), words.isNatural(), right, condition, Optional.empty(), at.since(start));
    }

    /** {@code join_qual}. */
    private static Join.Condition condition(Cursor at) {
        int start = at.mark();
        if (at.accept("using")) {
            var columns = at.list(Cursor::name);
            var alias = at.after("as", Cursor::name);
            return new Join.Using(columns, alias, at.since(start));
        }
        at.expect("on");
        var condition = ExpressionGrammar.expression(at);
        return new Join.On(condition, at.since(start));
    }
}
