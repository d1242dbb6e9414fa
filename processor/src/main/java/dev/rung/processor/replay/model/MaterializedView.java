package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Query;
import java.util.Optional;

/**
 * A materialized view. Its columns are objects that belong to it; whether it is filled is data, and none of the schema.
 *
 * @param query what gives its rows, with all stars written out
 * @param storage how they are kept
 * @param isComplete whether all of its columns are known
 */
public record MaterializedView(Code<Query> query, Table.Storage storage, boolean isComplete) implements Definition {

    /** Kept in another way. */
    public MaterializedView with(Table.Storage other) {
        return new MaterializedView(query, other, isComplete);
    }

    @Override
    public Properties properties() {
        var properties = new Properties()
                .code("query", Optional.of(query))
                .exact("access method", storage.accessMethod())
                .exact("tablespace", storage.tablespace())
                .object("clustered on", storage.clusteredOn());
        return storage.options().describe(properties);
    }
}
