package dev.rung.sql.parser;

import dev.rung.sql.tree.Expression;

/** Expressions. */
final class ExpressionGrammar {

    private ExpressionGrammar() {}

    /** {@code a_expr}. */
    static Expression expression(Cursor at) {
        throw at.unexpected("an expression");
    }

    /** {@code b_expr}: without {@code and}, {@code or}, {@code not}, {@code in}, {@code is null}, which end it. */
    static Expression restricted(Cursor at) {
        throw at.unexpected("an expression");
    }

    /** {@code func_expr_windowless}: a call without {@code over} and its like, as an index takes it without parentheses. */
    static Expression call(Cursor at) {
        throw at.unexpected("a call of a function");
    }

    /** {@code (a_expr)}, as checks and predicates take it; the parentheses are no part of it. */
    static Expression parenthesized(Cursor at) {
        at.expect("(");
        var expression = expression(at);
        at.expect(")");
        return expression;
    }
}
