package dev.rung.sql.parser;

import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.tree.Expression;

/** Reads the text of one expression. */
public final class ExpressionReader {

    private ExpressionReader() {}

    /**
     * Reads an expression that is known to be right.
     *
     * @param sql one expression
     * @return its tree
     * @throws IllegalArgumentException if it is wrong
     */
    public static Expression read(String sql) {
        var at = new Cursor(Lexer.tokens(sql), sql.length());
        try {
            var expression = ExpressionGrammar.expression(at);
            if (!at.atEnd()) {
                throw at.unexpected();
            }
            return expression;
        } catch (SyntaxException e) {
            throw new IllegalArgumentException("not an expression: " + sql + ": " + e.getMessage(), e);
        }
    }
}
