package dev.rung.sql.parser;

import dev.rung.sql.tree.Compound;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Query;
import java.util.ArrayList;

/** What stands in parentheses where a value is expected: a query, a row or an expression, which only what follows tells apart. */
final class ParenthesisGrammar {

    private ParenthesisGrammar() {}

    /**
     * From one parenthesis to the other: a query gives a subquery, several expressions give a row, one gives itself.
     */
    static Expression parenthesized(Cursor at) {
        int start = at.mark();
        at.expect("(");
        if (QueryGrammar.begins(at)) {
            return subquery(at, QueryGrammar.query(at), start);
        }
        return at.follows("(") ? nested(at, start) : rowOrExpression(at, ExpressionGrammar.expression(at), start);
    }

    private static Expression nested(Cursor at, int start) {
        int inner = at.mark();
        var nested = parenthesized(at);
        if (nested instanceof Compound.Subquery subquery) {
            if (at.follows(")")) {
                return subquery(at, subquery.query(), start);
            }
            if (QueryGrammar.continues(at)) {
                return subquery(at, QueryGrammar.continued(at, inner, subquery.query()), start);
            }
        }
        var operand = accessed(at, nested, inner);
        return rowOrExpression(at, OperationGrammar.full(at).resumed(operand, inner), start);
    }

    private static Compound.Subquery subquery(Cursor at, Query query, int start) {
        at.expect(")");
        return new Compound.Subquery(query, at.since(start));
    }

    private static Expression rowOrExpression(Cursor at, Expression first, int start) {
        if (!at.accept(",")) {
            at.expect(")");
            return first;
        }
        var elements = new ArrayList<Expression>();
        elements.add(first);
        elements.addAll(ExpressionGrammar.expressions(at));
        at.expect(")");
        return new Compound.Row(elements, false, at.since(start));
    }

    /** As an operand: with the fields and elements that are taken of it. */
    static Expression operand(Cursor at) {
        int start = at.mark();
        return accessed(at, parenthesized(at), start);
    }

    private static Expression accessed(Cursor at, Expression content, int start) {
        boolean isRow = content instanceof Compound.Row row && isBare(at, row, start);
        return isRow ? content : ValueReferenceGrammar.accessed(at, content, start);
    }

    /** Whether nothing but the row itself was read from a mark on: no parentheses round it. */
    static boolean isBare(Cursor at, Compound.Row row, int start) {
        return row.place().start() == at.startOf(start);
    }

    /** Whether a query begins behind one or more parentheses. */
    static boolean mayHoldQuery(Cursor at) {
        int ahead = 0;
        while (at.followsAt(ahead, "(")) {
            ahead++;
        }
        return ahead > 0 && QueryGrammar.beginsAt(at, ahead);
    }
}
