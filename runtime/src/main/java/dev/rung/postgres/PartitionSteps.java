package dev.rung.postgres;

import org.jooq.Name;
import org.jooq.Query;
import org.jooq.SQL;
import org.jooq.Table;

/** The steps of the statements about the partitions of a table. */
public interface PartitionSteps {

    /** Names the partitioned table of a new partition. */
    interface OfStep {

        /** {@code PARTITION OF table} */
        BoundStep<StorageStep> of(Table<?> table);

        /** {@code PARTITION OF table}, a name that may be qualified. */
        default BoundStep<StorageStep> of(Name table) {
            return of(Parts.table(table));
        }

        /** {@code PARTITION OF table}, a simple name. */
        default BoundStep<StorageStep> of(String table) {
            return of(Parts.table(table));
        }
    }

    /** Names the partitioned table that takes a table in. */
    interface ToTableStep {

        /** {@code ALTER TABLE table ATTACH PARTITION} */
        BoundStep<Query> to(Table<?> table);

        /** {@code ALTER TABLE table ATTACH PARTITION}, a name that may be qualified. */
        default BoundStep<Query> to(Name table) {
            return to(Parts.table(table));
        }

        /** {@code ALTER TABLE table ATTACH PARTITION}, a simple name. */
        default BoundStep<Query> to(String table) {
            return to(Parts.table(table));
        }
    }

    /** Names the partitioned table that gives a partition up. */
    interface FromTableStep {

        /** {@code ALTER TABLE table DETACH PARTITION} */
        DetachStep from(Table<?> table);

        /** {@code ALTER TABLE table DETACH PARTITION}, a name that may be qualified. */
        default DetachStep from(Name table) {
            return from(Parts.table(table));
        }

        /** {@code ALTER TABLE table DETACH PARTITION}, a simple name. */
        default DetachStep from(String table) {
            return from(Parts.table(table));
        }
    }

    /**
     * Says which rows the partition takes. A bound is a value or an expression of jOOQ.
     *
     * @param <Q> what follows
     */
    interface BoundStep<Q> {

        /** {@code FOR VALUES FROM (bound, …)}, itself included; {@code PostgresDSL.minvalue()} is less than all others. */
        ToBoundStep<Q> forValuesFrom(Object... bounds);

        /** {@code FOR VALUES IN (value, …)} */
        Q forValuesIn(Object... values);

        /** {@code FOR VALUES WITH (MODULUS n, REMAINDER n)}, of a table that is partitioned by hash. */
        Q forValuesWith(int modulus, int remainder);

        /** {@code DEFAULT}: all rows that no other partition takes. */
        Q asDefault();
    }

    /**
     * The upper end of a range.
     *
     * @param <Q> what follows
     */
    interface ToBoundStep<Q> {

        /** {@code TO (bound, …)}, itself not included; {@code PostgresDSL.maxvalue()} is greater than all others. */
        Q to(Object... bounds);
    }

    /** How the partition is kept. */
    interface StorageStep extends Query {

        /** What comes last, as in jOOQ's {@code CREATE TABLE}: {@code partitionByList("country")}. */
        Query storage(SQL storage);
    }

    /** Says how a partition is given up. */
    interface DetachStep extends Query {

        /** {@code CONCURRENTLY}: without locking out those who use the table; outside of a transaction. */
        Query concurrently();

        /** {@code FINALIZE}: completes one that was interrupted. */
        Query finalizing();
    }
}
