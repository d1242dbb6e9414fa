package dev.rung.sql.parser;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Precedence;
import java.util.List;

/** Expressions: where other grammars enter. */
final class ExpressionGrammar {

    private ExpressionGrammar() {}

    /** {@code a_expr}. */
    static Expression expression(Cursor at) {
        return OperationGrammar.full(at).expression(Precedence.NONE);
    }

    /** {@code b_expr}: without {@code and}, {@code or}, {@code not}, {@code in}, {@code is null}, which end it. */
    static Expression restricted(Cursor at) {
        return OperationGrammar.restricted(at).expression(Precedence.NONE);
    }

    /** {@code c_expr}: without any operator. */
    static Expression operand(Cursor at) {
        return OperandGrammar.operand(at);
    }

    /** {@code expr_list}: one or more, with commas between them. */
    static List<Expression> expressions(Cursor at) {
        return at.separated(ExpressionGrammar::expression);
    }

    /** {@code AexprConst}. */
    static Expression constant(Cursor at) {
        return ConstantGrammar.constant(at);
    }

    /** {@code func_expr_windowless}: a call without {@code over} and its like, as an index takes it without parentheses. */
    static Expression call(Cursor at) {
        return BuiltInGrammar.begins(at) ? BuiltInGrammar.function(at, false) : CallGrammar.application(at);
    }

    /** {@code (a_expr)}, as checks and predicates take it; the parentheses are no part of it. */
    static Expression parenthesized(Cursor at) {
        at.expect("(");
        var expression = expression(at);
        at.expect(")");
        return expression;
    }
}
