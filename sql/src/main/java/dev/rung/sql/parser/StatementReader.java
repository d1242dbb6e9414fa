package dev.rung.sql.parser;

import dev.rung.sql.Parsed;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Expression;
import java.util.List;

/** Reads the text of one statement. */
public final class StatementReader {

    private StatementReader() {}

    /**
     * Reads a statement.
     *
     * @param sql one statement, with or without a semicolon at its end
     * @return what became of it
     */
    public static Parsed read(String sql) {
        var all = Lexer.tokens(sql);
        var tokens = withoutSemicolons(all);
        int end = tokens.size() < all.size() ? all.get(tokens.size()).start() : sql.length();
        var at = new Cursor(tokens, end);
        try {
            var statement = StatementGrammar.statement(at);
            if (!at.atEnd()) {
                throw at.unexpected();
            }
            return new Parsed.Read(statement);
        } catch (SyntaxException e) {
            return new Parsed.Wrong(e.error());
        }
    }

    /**
     * Reads an expression that is known to be right.
     *
     * @param sql one expression
     * @return its tree
     * @throws IllegalArgumentException if it is wrong
     */
    public static Expression readExpression(String sql) {
        var at = new Cursor(Lexer.tokens(sql), sql.length());
        try {
            var expression = ExpressionGrammar.expression(at);
            if (!at.atEnd()) {
                throw at.unexpected();
            }
            return expression;
        } catch (SyntaxException e) {
            throw new IllegalArgumentException("not an expression: " + sql + ": " + e.error().problem(), e);
        }
    }

    private static List<Token> withoutSemicolons(List<Token> tokens) {
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).is(";")) {
            end--;
        }
        return tokens.subList(0, end);
    }
}
