package dev.rung.postgres;

import java.util.Arrays;
import java.util.function.Function;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.impl.DSL;

/** Which rows a partition takes, at the end of a statement. */
record Bound<Q>(QueryPart sql, Function<QueryPart, Q> complete) implements PartitionSteps.BoundStep<Q> {

    private Q complete(String bound, QueryPart... parts) {
        return complete.apply(DSL.sql("{0} {1}", sql, DSL.sql(bound, parts)));
    }

    private static QueryPart list(Object... values) {
        return DSL.list(Arrays.stream(values)
                .map(value -> value instanceof Field<?> field ? field : DSL.inline(value))
                .toList());
    }

    @Override
    public PartitionSteps.ToBoundStep<Q> forValuesFrom(Object... bounds) {
        return ends -> complete("for values from ({0}) to ({1})", list(bounds), list(ends));
    }

    @Override
    public Q forValuesIn(Object... values) {
        return complete("for values in ({0})", list(values));
    }

    @Override
    public Q forValuesWith(int modulus, int remainder) {
        return complete("for values with (modulus {0}, remainder {1})", DSL.inline(modulus), DSL.inline(remainder));
    }

    @Override
    public Q asDefault() {
        return complete("default");
    }
}
