package dev.rung.sql.printer;

import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.IndexParameters;
import dev.rung.sql.tree.KeyExpression;
import dev.rung.sql.tree.NullTreatment;

/** What indexes are made of, and how those of constraints are kept. */
final class KeyPrinter {

    private KeyPrinter() {}

    static Output key(KeyExpression key, Output out) {
        if (key instanceof KeyExpression.Column column) {
            return out.name(column.column());
        }
        if (key instanceof KeyExpression.Computed computed) {
            computed(computed.expression(), out);
        }
        return out;
    }

    /** A plain call of a function needs no parentheses. */
    private static void computed(Expression expression, Output out) {
        boolean isPlainCall = expression instanceof Call call
                && call.withinGroup().isEmpty()
                && call.filter().isEmpty()
                && call.over().isEmpty();
        if (isPlainCall) {
            ExpressionPrinter.print(expression, out);
        } else {
            out.parenthesized(() -> ExpressionPrinter.print(expression, out));
        }
    }

    static Output element(IndexElement element, Output out) {
        key(element.key(), out)
                .optional(element.collation(), out::name, "collate")
                .optional(element.operatorClass(), out::name);
        if (!element.operatorClassOptions().isEmpty()) {
            out.options(element.operatorClassOptions());
        }
        return out.choice(element.order()).choice(element.nulls());
    }

    static Output nulls(NullTreatment nulls, Output out) {
        return nulls == NullTreatment.DEFAULT ? out : out.words("nulls").words(nulls);
    }

    static Output parameters(IndexParameters index, Output out) {
        if (!index.include().isEmpty()) {
            out.words("include").list(index.include(), out::name);
        }
        TableStoragePrinter.options(index.options(), out);
        return out.optional(index.tablespace(), out::name, "using", "index", "tablespace");
    }
}
