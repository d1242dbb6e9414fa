package dev.rung.postgres;

import org.jooq.Query;
import org.jooq.QueryPart;
import org.jooq.SQL;

/** {@code CREATE TABLE … PARTITION OF} */
final class CreatePartition extends PostgresQuery implements PartitionSteps.StorageStep {

    CreatePartition(QueryPart sql) {
        super(sql);
    }

    @Override
    public Query storage(SQL storage) {
        return new PostgresQuery(and("{0}", storage));
    }
}
