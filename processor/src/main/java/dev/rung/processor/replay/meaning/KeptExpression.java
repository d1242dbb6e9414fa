package dev.rung.processor.replay.meaning;

import dev.rung.processor.replay.analysis.Analysis;
import dev.rung.processor.replay.analysis.ExpressionAnalysis;
import dev.rung.processor.replay.analysis.Mutability;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.sql.tree.Expression;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;

/** An expression that is kept beside a table, as the schema gives it types by now. */
public final class KeptExpression {

    private final Schema schema;
    private final Analysis analysis;

    /**
     * An expression of which the names were bound when it was written.
     *
     * @param expression the expression
     * @param references the ids of objects, by the offset at which their name begins
     * @param schema the schema
     * @param names what other names stand for in it
     */
    public KeptExpression(Expression expression, Map<Integer, Long> references, Schema schema, Lookup names) {
        var code = new Code<>(expression, HashTreePMap.from(references), "");
        this.schema = schema;
        this.analysis = new ExpressionAnalysis(schema, names).analyze(expression, new CodeScope(code, schema, names));
    }

    /** What was found in it. */
    public Analysis analysis() {
        return analysis;
    }

    /** What in it may give something else for the same row at another time, as people say it. */
    public Optional<String> mutable() {
        return new Mutability(schema).find(analysis.tree());
    }
}
