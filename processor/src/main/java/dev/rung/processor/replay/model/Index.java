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
        boolean isValid)
        implements Definition {

    /** Copies the lists. */
    public Index {
        elements = List.copyOf(elements);
        include = List.copyOf(include);
    }

    @Override
    public Properties properties() {
        var properties = new Properties()
                .flag("unique", isUnique)
                .exact("method", Optional.of(method).filter(other -> !other.equals("btree")))
                .codes("elements", elements)
                .objects("include", include)
                .flag("nulls not distinct", !areNullsDistinct)
                .exact("tablespace", tablespace)
                .code("where", where);
        return options.describe(properties);
    }
}
