package dev.rung.sql.parser;

import dev.rung.sql.tree.Compound;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.NormalForm;
import dev.rung.sql.tree.OperatorName;
import dev.rung.sql.tree.Precedence;
import dev.rung.sql.tree.Predicate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The tests in the words of SQL that stand behind a value. */
final class PredicateGrammar {

    private static final int ENDS_OF_A_SPAN = 2;

    private final Cursor at;
    private final OperationGrammar operations;
    private final Expression value;
    private final int start;

    PredicateGrammar(Cursor at, OperationGrammar operations, Expression value, int start) {
        this.at = at;
        this.operations = operations;
        this.value = value;
        this.start = start;
    }

    /** Behind {@code is}, and {@code isnull}, {@code notnull}. */
    Expression is() {
        if (at.accept("isnull")) {
            return new Predicate.IsNull(value, false, at.since(start));
        }
        if (at.accept("notnull")) {
            return new Predicate.IsNull(value, true, at.since(start));
        }
        at.expect("is");
        boolean isNegated = at.accept("not");
        if (at.accept("distinct")) {
            at.expect("from");
            var right = operations.right(Precedence.IS);
            return new Predicate.IsDistinct(value, isNegated, right, at.since(start));
        }
        if (at.accept("document")) {
            return new Predicate.IsDocument(value, isNegated, at.since(start));
        }
        if (operations.isRestricted()) {
            throw at.unexpected();
        }
        return isOfFull(isNegated);
    }

    private Expression isOfFull(boolean isNegated) {
        if (at.accept("null")) {
            return new Predicate.IsNull(value, isNegated, at.since(start));
        }
        var truth = at.acceptAny("true", "false", "unknown");
        if (truth.isPresent()) {
            var kind = Predicate.Truth.valueOf(truth.get().toUpperCase(Locale.ROOT));
            return new Predicate.IsTruth(value, isNegated, kind, at.since(start));
        }
        if (at.accept("json")) {
            var kind = jsonKind();
            boolean hasUniqueKeys = JsonClauseGrammar.uniqueKeys(at);
            return new Predicate.IsJson(value, isNegated, kind, hasUniqueKeys, at.since(start));
        }
        var form = normalForm(at);
        at.expect("normalized");
        return new Predicate.IsNormalized(value, isNegated, form, at.since(start));
    }

    private Predicate.JsonKind jsonKind() {
        return at.acceptAny("value", "array", "object", "scalar")
                .map(word -> Predicate.JsonKind.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Predicate.JsonKind.VALUE);
    }

    /** {@code unicode_normal_form}. */
    static Optional<NormalForm> normalForm(Cursor at) {
        return at.acceptAny("nfc", "nfd", "nfkc", "nfkd")
                .map(word -> NormalForm.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    /** {@code between}, {@code in}, {@code like} and its like, with {@code not} before them or without. */
    Expression matching() {
        boolean isNegated = at.accept("not");
        if (at.accept("between")) {
            return between(isNegated);
        }
        if (at.accept("in")) {
            return in(isNegated);
        }
        if (at.accept("similar")) {
            at.expect("to");
            return like(isNegated, Predicate.Matching.SIMILAR_TO);
        }
        var matching = at.expectAny("like", "ilike").equals("like")
                ? Predicate.Matching.LIKE
                : Predicate.Matching.ILIKE;
        return isQuantifier(at) ? quantified(operator(isNegated, matching)) : like(isNegated, matching);
    }

    private Expression between(boolean isNegated) {
        boolean isSymmetric = at.accept("symmetric");
        if (!isSymmetric) {
            at.accept("asymmetric");
        }
        var low = ExpressionGrammar.restricted(at);
        at.expect("and");
        var high = operations.right(Precedence.MATCHING);
        return new Predicate.Between(value, isNegated, isSymmetric, low, high, at.since(start));
    }

    private Expression in(boolean isNegated) {
        int list = at.mark();
        var elements = ParenthesisGrammar.parenthesized(at);
        if (elements instanceof Compound.Subquery subquery) {
            return new Predicate.InQuery(value, isNegated, subquery.query(), at.since(start));
        }
        boolean areSeveral = elements instanceof Compound.Row row && ParenthesisGrammar.isBare(at, row, list);
        return new Predicate.InList(
                value,
                isNegated,
                areSeveral ? ((Compound.Row) elements).elements() : List.of(elements),
                at.since(start));
    }

    private Expression like(boolean isNegated, Predicate.Matching matching) {
        var pattern = operations.right(Precedence.MATCHING);
        var escape = at.accept("escape")
                ? Optional.of(operations.right(Precedence.MATCHING))
                : Optional.<Expression>empty();
        return new Predicate.Like(value, isNegated, matching, pattern, escape, at.since(start));
    }

    /** The operators that {@code like} and {@code ilike} stand for. */
    private OperatorName operator(boolean isNegated, Predicate.Matching matching) {
        var symbol = (isNegated ? "!" : "") + (matching == Predicate.Matching.LIKE ? "~~" : "~~*");
        return new OperatorName(List.of(), symbol, at.since(at.mark() - 1));
    }

    static boolean isQuantifier(Cursor at) {
        return at.is("any") || at.is("some") || at.is("all");
    }

    /** {@code any}, {@code some} or {@code all}, and what stands behind them. */
    Expression quantified(OperatorName operator) {
        var quantifier = at.expectAny("any", "some", "all").equals("all")
                ? Predicate.Quantifier.ALL
                : Predicate.Quantifier.ANY;
        var over = ParenthesisGrammar.mayHoldQuery(at)
                ? ParenthesisGrammar.parenthesized(at)
                : ExpressionGrammar.parenthesized(at);
        return over instanceof Compound.Subquery subquery
                ? new Predicate.WithQuery(value, operator, quantifier, subquery.query(), at.since(start))
                : new Predicate.WithArray(value, operator, quantifier, over, at.since(start));
    }

    /** {@code overlaps} and the second of its rows. */
    static Expression overlaps(Cursor at, Compound.Row left, int start) {
        at.expect("overlaps");
        int second = at.mark();
        if (!at.is("(") && !at.is("row", "(")) {
            throw at.unexpected();
        }
        var right = OperandGrammar.operand(at);
        if (!(right instanceof Compound.Row row) || !ParenthesisGrammar.isBare(at, row, second)) {
            throw at.unexpected(",");
        }
        requireEnds(at, left, "left");
        requireEnds(at, row, "right");
        return new Predicate.Overlaps(left, row, at.since(start));
    }

    private static void requireEnds(Cursor at, Compound.Row row, String side) {
        if (row.elements().size() != ENDS_OF_A_SPAN) {
            throw at.wrong(
                    row.place(),
                    "the row on the %s side of `overlaps` has %d values"
                            .formatted(side, row.elements().size()),
                    "write two: where the span begins, and where it ends or how long it is");
        }
    }
}
