package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.sql.tree.Expression;

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
        var findings = new Findings();
        return findings.of(new Analyzer(names, scope, findings).analyze(expression));
    }

    /**
     * Analyses an expression that has to be of a type: a condition, the default of a column.
     *
     * @param expression the expression
     * @param scope what the names in it may stand for
     * @param type the type
     * @return what was found
     */
    public Analysis analyze(Expression expression, Scope scope, Type type) {
        var findings = new Findings();
        var analyzer = new Analyzer(names, scope, findings);
        var value = analyzer.analyze(expression);
        return findings.of(analyzer.bound(expression, analyzer.coercions().demanded(value, type, true)));
    }
}
