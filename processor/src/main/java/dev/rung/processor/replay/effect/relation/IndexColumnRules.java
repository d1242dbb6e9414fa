package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.NumberConstant;

/** Statistics are kept of the expressions of an index alone ({@code ATExecSetStatistics} of PostgreSQL 18, {@code tablecmds.c}). */
final class IndexColumnRules {

    private final Transition transition;
    private final SchemaObject relation;

    IndexColumnRules(Transition transition, SchemaObject relation) {
        this.transition = transition;
        this.relation = relation;
    }

    /** Looks at the number of a column of which statistics are set; if it is not that of an expression, the verdict is told. */
    void check(NumberConstant column) {
        if (relation.definition() instanceof Index index) {
            check(column, index);
        } else {
            refuse(
                    "0A000",
                    "names a column of `%s` by its number".formatted(name()),
                    "only the columns of an index have no names that matter",
                    "name the column",
                    column);
        }
    }

    private void check(NumberConstant column, Index index) {
        int number = number(column);
        int keys = index.elements().size();
        if (number > keys + index.include().size()) {
            refuse(
                    "42703",
                    "index `%s` has no column %d".formatted(name(), number),
                    "it has %d".formatted(keys + index.include().size()),
                    "name one of these",
                    column);
        } else if (number > keys) {
            refuse(
                    "0A000",
                    "column %d of index `%s` is included".formatted(number, name()),
                    "statistics are kept of expressions alone",
                    "set those of the table's column",
                    column);
        } else if (number > 0 && !(index.elements().get(number - 1).tree().key() instanceof KeyExpression.Computed)) {
            refuse(
                    "0A000",
                    "column %d of index `%s` is no expression".formatted(number, name()),
                    "statistics of a plain column are those of the table",
                    "set those of the table's column",
                    column);
        }
    }

    private static int number(NumberConstant column) {
        try {
            return Integer.parseInt(column.text());
        } catch (NumberFormatException notWhole) {
            return 0;
        }
    }

    private String name() {
        return transition.schema().describe(relation);
    }

    private void refuse(String state, String problem, String reason, String remedy, NumberConstant column) {
        transition.verdict().refused(state, problem, reason, remedy, column.place(), relation);
    }
}
