package dev.rung.sql;

import dev.rung.sql.body.Body;
import dev.rung.sql.parser.ExpressionReader;
import dev.rung.sql.parser.StatementReader;
import dev.rung.sql.tree.Expression;

/** Reads one statement of SQL. */
public final class SqlParser {

    private SqlParser() {}

    /**
     * Reads a statement, and the body or the code in it as PostgreSQL does with {@code check_function_bodies} on.
     *
     * @param sql one statement, with or without a semicolon at its end
     * @return its tree, what is wrong with it, or that it is not known
     */
    public static Parsed parse(String sql) {
        var parsed = StatementReader.read(sql);
        return parsed instanceof Parsed.Read read
                ? Body.mistake(read.statement(), sql)
                        .<Parsed>map(Parsed.Wrong::new)
                        .orElse(parsed)
                : parsed;
    }

    /**
     * Reads an expression that is known to be right.
     *
     * @param sql one expression
     * @return its tree
     * @throws IllegalArgumentException if it is wrong
     */
    public static Expression expression(String sql) {
        return ExpressionReader.read(sql);
    }
}
