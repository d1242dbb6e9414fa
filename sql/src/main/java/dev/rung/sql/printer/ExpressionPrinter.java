package dev.rung.sql.printer;

import dev.rung.sql.tree.Expression;

/** Expressions. */
final class ExpressionPrinter {

    private ExpressionPrinter() {}

    static void print(Expression expression, Output out) {
        throw new IllegalStateException("not printed yet: " + expression);
    }
}
