package dev.rung.sql.facts;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Optional;

/**
 * What a statement leaves in the catalogs: how one sees, after an interruption, that it was done, half done or not done. It is told of the
 * statements that PostgreSQL refuses within a transaction block, which cannot be done together with a note that they are, and of their
 * like that it does not.
 */
public sealed interface Trace {

    /**
     * An index on a table, in the schema of the table. One that is not valid was left half built by a build that was interrupted
     * (PostgreSQL 18, CREATE INDEX, "Building Indexes Concurrently").
     *
     * @param name the name of the index, if the statement tells one
     * @param table the table
     * @param concurrently whether it is built without a lock that blocks writers
     * @param ifNotExists whether it does nothing where something of this name is
     */
    record BuildsIndex(Optional<Name> name, QualifiedName table, boolean concurrently, boolean ifNotExists)
            implements Trace {}

    /**
     * Indexes that are gone. One that is not valid is half dropped.
     *
     * @param names the indexes
     * @param concurrently whether it is done without a lock that blocks others; then it is one index
     * @param ifExists whether it does nothing where there is none
     */
    record DropsIndexes(List<QualifiedName> names, boolean concurrently, boolean ifExists) implements Trace {

        /** Copies the list. */
        public DropsIndexes {
            names = List.copyOf(names);
        }
    }

    /**
     * Indexes that are built anew; it may be done again. One that was interrupted leaves indexes that are not valid, with names that end in
     * {@code _ccnew} or {@code _ccold} (PostgreSQL 18, REINDEX, "Rebuilding Indexes Concurrently").
     *
     * @param of what the name is one of
     * @param name whose indexes; absent where it is the database at hand (PostgreSQL 16)
     */
    record ReindexesConcurrently(Reindexed of, Optional<QualifiedName> name) implements Trace {}

    /** Whose indexes are built anew. */
    enum Reindexed {
        /** An index. */
        INDEX,
        /** A table. */
        TABLE,
        /** A schema. */
        SCHEMA,
        /** A database. */
        DATABASE
    }

    /**
     * A partition that is no partition any more. One that {@code pg_inherits.inhdetachpending} says is being detached is half done, and is to
     * be finished with {@code detach partition … finalize} (PostgreSQL 18, ALTER TABLE).
     *
     * @param parent the partitioned table
     * @param partition the partition
     * @param concurrently whether it is done in two transactions
     */
    record DetachesPartition(QualifiedName parent, QualifiedName partition, boolean concurrently) implements Trace {}

    /**
     * A value of an enum.
     *
     * @param type the enum
     * @param value the label that is added
     * @param ifNotExists whether it does nothing where the label is there
     */
    record AddsEnumValue(QualifiedName type, String value, boolean ifNotExists) implements Trace {}

    /**
     * A database.
     *
     * @param name its name
     */
    record CreatesDatabase(Name name) implements Trace {}

    /**
     * A database that is gone.
     *
     * @param name its name
     * @param ifExists whether it does nothing where there is none
     */
    record DropsDatabase(Name name, boolean ifExists) implements Trace {}

    /**
     * A tablespace.
     *
     * @param name its name
     */
    record CreatesTablespace(Name name) implements Trace {}

    /**
     * A tablespace that is gone.
     *
     * @param name its name
     * @param ifExists whether it does nothing where there is none
     */
    record DropsTablespace(Name name, boolean ifExists) implements Trace {}

    /**
     * A subscription; its slot on the publisher may be there without it.
     *
     * @param name its name
     */
    record CreatesSubscription(Name name) implements Trace {}

    /**
     * A subscription that is gone; its slot on the publisher may be gone before it.
     *
     * @param name its name
     * @param ifExists whether it does nothing where there is none
     */
    record DropsSubscription(Name name, boolean ifExists) implements Trace {}

    /**
     * A replication slot, which stays even where the transaction that made it is rolled back.
     *
     * @param name its name
     */
    record CreatesReplicationSlot(String name) implements Trace {}

    /** Nothing to look for: done twice, it is the same as done once ({@code vacuum}, {@code analyze}, {@code alter system}, …). */
    record Repeatable() implements Trace {}

    /** Nothing that the statement alone tells. */
    record NotVisible() implements Trace {}
}
