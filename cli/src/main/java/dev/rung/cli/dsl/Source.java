package dev.rung.cli.dsl;

import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Query;
import java.util.List;

/**
 * The text that a statement was read from, for what the DSL takes as SQL.
 *
 * @param sql the statement
 */
record Source(String sql) {

    /** An expression as it is written if that is one line, and else printed on one. */
    String of(Expression expression) {
        var text = expression.place().in(sql);
        return text.contains("\n") ? SqlPrinter.print(expression) : text;
    }

    /** Expressions as SQL that stands for itself. */
    List<Code> fields(List<Expression> expressions) {
        return expressions.stream().map(this::field).toList();
    }

    /** An expression as SQL that stands for itself. */
    Code field(Expression expression) {
        return Code.call("field", of(expression));
    }

    /** A query as it is written, lines and all. */
    Object of(Query query) {
        return Code.sql(query.place().in(sql));
    }
}
