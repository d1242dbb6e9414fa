package dev.rung.sql;

import dev.rung.sql.body.Body;
import dev.rung.sql.parser.ExpressionReader;
import dev.rung.sql.parser.StatementReader;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.ValueReference;
import java.util.Optional;

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

    /**
     * Reads a name that stands in a text, such as the sequence of {@code nextval('shop.orders_id_seq')}.
     *
     * @param text any text
     * @return the name, folded where it has no quotes; nothing where the text is no name
     */
    public static Optional<QualifiedName> name(String text) {
        try {
            return expression(text) instanceof ValueReference.Column column
                    ? Optional.of(column.name())
                    : Optional.empty();
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
