package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Expression;
import java.util.List;
import java.util.Optional;

/**
 * Extended statistics.
 *
 * @param table the id of the table
 * @param kinds what is counted, in alphabetical order
 * @param columns the ids of the columns, in the order of the table
 * @param expressions the expressions
 * @param target how much ANALYZE remembers, where that was said
 */
public record Statistics(
        long table, List<String> kinds, List<Long> columns, List<Code<Expression>> expressions, Optional<String> target)
        implements Definition {

    /** Copies the lists. */
    public Statistics {
        kinds = kinds.stream().sorted().toList();
        columns = columns.stream().sorted().toList();
        expressions = List.copyOf(expressions);
    }

    /** With another target. */
    public Statistics withTarget(Optional<String> other) {
        return new Statistics(table, kinds, columns, expressions, other);
    }

    @Override
    public Properties properties() {
        return new Properties()
                .object("table", table)
                .names("kinds", kinds)
                .objects("columns", columns)
                .codes("expressions", expressions)
                .exact("target", target);
    }
}
