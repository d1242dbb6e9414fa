package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.IndexElement;
import java.util.List;
import java.util.Optional;

/**
 * An index.
 *
 * @param method its access method
 * @param isUnique whether it is unique
 * @param elements what it is ordered by
 * @param include the names of the columns that it holds besides
 * @param areNullsDistinct whether two nulls count as different
 * @param options its storage parameters
 * @param tablespace its tablespace, where one was named
 * @param where which rows are in it
 * @param isBehindConstraint whether it belongs to a constraint, under whose name people speak of both
 * @param isValid whether it is complete: that of a partitioned table is not while a partition lacks its own
 */
public record Index(
        String method,
        boolean isUnique,
        List<Code<IndexElement>> elements,
        List<Long> include,
        boolean areNullsDistinct,
        Options options,
        Optional<String> tablespace,
        Optional<Code<Expression>> where,
        boolean isValid,
        boolean isBehindConstraint)
        implements Definition {

    /** Copies the lists. */
    public Index {
        elements = List.copyOf(elements);
        include = List.copyOf(include);
    }

    /** The one behind a constraint. */
    public Index behindConstraint() {
        return new Index(
                method, isUnique, elements, include, areNullsDistinct, options, tablespace, where, isValid, true);
    }

    /** Complete or not. */
    public Index valid(boolean other) {
        return new Index(
                method,
                isUnique,
                elements,
                include,
                areNullsDistinct,
                options,
                tablespace,
                where,
                other,
                isBehindConstraint);
    }

    /** With other storage parameters. */
    public Index with(Options other) {
        return new Index(
                method,
                isUnique,
                elements,
                include,
                areNullsDistinct,
                other,
                tablespace,
                where,
                isValid,
                isBehindConstraint);
    }

    /** In another tablespace. */
    public Index withTablespace(Optional<String> other) {
        return new Index(
                method,
                isUnique,
                elements,
                include,
                areNullsDistinct,
                options,
                other,
                where,
                isValid,
                isBehindConstraint);
    }

    /** People speak of the constraint that it is behind, or of the index that it is a part of. */
    @Override
    public boolean isPart(Schema schema, SchemaObject self) {
        return isBehindConstraint || Dependency.isOfPartition(self);
    }

    @Override
    public Properties properties() {
        var properties = new Properties()
                .exact("method", Optional.of(method).filter(other -> !other.equals("btree")))
                .objects("include", include)
                .flag("nulls not distinct", !areNullsDistinct)
                .exact("tablespace", tablespace)
                .code("where", where);
        if (!isBehindConstraint) {
            properties.flag("unique", isUnique).codes("elements", elements);
        }
        return options.describe(properties);
    }
}
