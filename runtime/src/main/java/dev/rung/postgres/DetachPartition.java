package dev.rung.postgres;

import org.jooq.Query;
import org.jooq.Table;

/** {@code ALTER TABLE … DETACH PARTITION} */
final class DetachPartition extends PostgresQuery implements PartitionSteps.DetachStep {

    DetachPartition(Table<?> table, Table<?> partition) {
        super(AlterTable.of(table, "detach partition {0}", partition));
    }

    @Override
    public Query concurrently() {
        return new PostgresQuery(and("concurrently"));
    }

    @Override
    public Query finalizing() {
        return new PostgresQuery(and("finalize"));
    }
}
