package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.sql.tree.Expression;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Analyses expressions as PostgreSQL does ({@code parse_expr.c} of PostgreSQL 18). */
public final class ExpressionAnalysis {

    private final Schema schema;
    private final Lookup names;

    /**
     * An analysis of expressions.
     *
     * @param schema the schema at the time
     * @param names what names stand for in it
     */
    public ExpressionAnalysis(Schema schema, Lookup names) {
        this.schema = schema;
        this.names = names;
    }

    /**
     * Analyses an expression.
     *
     * @param expression the expression
     * @param scope what the names in it may stand for
     * @return what was found
     */
    public Analysis analyze(Expression expression, Scope scope) {
        return new Analysis(
                new Analyzed.Special("not analyzed", List.of(), Optional.empty()),
                Map.of(),
                Set.of(),
                List.of(),
                false);
    }
}
