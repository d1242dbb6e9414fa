package dev.rung.sql.printer;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.OperatorName;
import dev.rung.sql.tree.Precedence;
import dev.rung.sql.tree.Predicate;
import java.util.Locale;

/** Tests in the words of SQL. */
final class PredicatePrinter implements Predicate.Cases<Output> {

    private final Output out;

    PredicatePrinter(Output out) {
        this.out = out;
    }

    private Output behind(Precedence precedence, Expression value) {
        ExpressionPrinter.atLeast(value, precedence.next(), out);
        return out;
    }

    private Output matching(Expression value, boolean isNegated) {
        return behind(Precedence.MATCHING, value).wordsIf(isNegated, "not");
    }

    private Output is(Expression value, boolean isNegated) {
        return behind(Precedence.IS, value).words("is").wordsIf(isNegated, "not");
    }

    @Override
    public Output between(Predicate.Between predicate) {
        matching(predicate.value(), predicate.isNegated())
                .words("between")
                .wordsIf(predicate.isSymmetric(), "symmetric");
        ExpressionPrinter.restricted(predicate.low(), out);
        out.words("and");
        return behind(Precedence.MATCHING, predicate.high());
    }

    @Override
    public Output inList(Predicate.InList predicate) {
        matching(predicate.value(), predicate.isNegated()).words("in");
        return ExpressionPrinter.list(predicate.elements(), out);
    }

    @Override
    public Output inQuery(Predicate.InQuery predicate) {
        matching(predicate.value(), predicate.isNegated()).words("in");
        return QueryPrinter.parenthesized(predicate.query(), out);
    }

    @Override
    public Output like(Predicate.Like predicate) {
        matching(predicate.value(), predicate.isNegated()).words(predicate.matching());
        behind(Precedence.MATCHING, predicate.pattern());
        return out.optional(predicate.escape(), escape -> behind(Precedence.MATCHING, escape), "escape");
    }

    @Override
    public Output isNull(Predicate.IsNull predicate) {
        return is(predicate.value(), predicate.isNegated()).words("null");
    }

    @Override
    public Output isTruth(Predicate.IsTruth predicate) {
        return is(predicate.value(), predicate.isNegated()).words(predicate.truth());
    }

    @Override
    public Output isDistinct(Predicate.IsDistinct predicate) {
        is(predicate.left(), predicate.isNegated()).words("distinct", "from");
        return behind(Precedence.IS, predicate.right());
    }

    @Override
    public Output isDocument(Predicate.IsDocument predicate) {
        return is(predicate.value(), predicate.isNegated()).words("document");
    }

    @Override
    public Output isNormalized(Predicate.IsNormalized predicate) {
        is(predicate.value(), predicate.isNegated());
        predicate.form().ifPresent(out::words);
        return out.words("normalized");
    }

    @Override
    public Output isJson(Predicate.IsJson predicate) {
        is(predicate.value(), predicate.isNegated()).words("json");
        if (predicate.kind() != Predicate.JsonKind.VALUE) {
            out.words(predicate.kind());
        }
        return out.wordsIf(predicate.hasUniqueKeys(), "with", "unique", "keys");
    }

    @Override
    public Output exists(Predicate.Exists predicate) {
        return QueryPrinter.parenthesized(predicate.query(), out.words("exists"));
    }

    @Override
    public Output overlaps(Predicate.Overlaps predicate) {
        ExpressionPrinter.print(predicate.left(), out);
        out.words("overlaps");
        ExpressionPrinter.print(predicate.right(), out);
        return out;
    }

    @Override
    public Output withArray(Predicate.WithArray predicate) {
        quantified(predicate.value(), predicate.operator(), predicate.quantifier());
        return out.parenthesized(() -> ExpressionPrinter.print(predicate.array(), out));
    }

    @Override
    public Output withQuery(Predicate.WithQuery predicate) {
        quantified(predicate.value(), predicate.operator(), predicate.quantifier());
        return QueryPrinter.parenthesized(predicate.query(), out);
    }

    private void quantified(Expression value, OperatorName operator, Predicate.Quantifier quantifier) {
        behind(Precedence.of(operator), value);
        OperationPrinter.operator(operator, out);
        out.words(quantifier.name().toLowerCase(Locale.ROOT));
    }
}
