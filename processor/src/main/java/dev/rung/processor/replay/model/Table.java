package dev.rung.processor.replay.model;

import dev.rung.sql.tree.PartitionBound;
import dev.rung.sql.tree.Partitioning;
import dev.rung.sql.tree.Persistence;
import java.util.List;
import java.util.Optional;

/**
 * A table, be it partitioned, a partition, foreign, or none of these.
 *
 * @param persistence how long it lasts
 * @param heritage what it has its columns from, besides its own
 * @param partitioning by what it is partitioned, if it is
 * @param storage how it is kept
 * @param security whether policies decide who sees which rows
 * @param replicaIdentity what tells an updated row to subscribers, where that is not the primary key
 * @param foreign where its rows are, if it is a foreign table
 * @param isComplete whether all of its columns are known
 */
public record Table(
        Persistence persistence,
        Heritage heritage,
        Optional<Code<Partitioning>> partitioning,
        Storage storage,
        Security security,
        Optional<String> replicaIdentity,
        Optional<Foreign> foreign,
        boolean isComplete)
        implements Definition {

    /** An ordinary one without anything special. */
    public static final Table PLAIN = new Table(
            Persistence.PERMANENT,
            Heritage.NONE,
            Optional.empty(),
            Storage.STANDARD,
            Security.NONE,
            Optional.empty(),
            Optional.empty(),
            true);

    /**
     * What a table has columns from, besides its own.
     *
     * @param parents the tables that it inherits from; the one that it is a partition of
     * @param bound which rows it takes, if it is a partition
     * @param type the composite type that its columns are those of, or {@link SchemaObject#NONE}
     */
    public record Heritage(List<Long> parents, Optional<Code<PartitionBound>> bound, long type) {

        /** All columns are its own. */
        public static final Heritage NONE = new Heritage(List.of(), Optional.empty(), SchemaObject.NONE);

        /** Copies the list. */
        public Heritage {
            parents = List.copyOf(parents);
        }

        /** Of a partition. */
        public static Heritage partition(long whole, Code<PartitionBound> bound) {
            return new Heritage(List.of(whole), Optional.of(bound), SchemaObject.NONE);
        }

        /** With other parents. */
        public Heritage withParents(List<Long> other) {
            return new Heritage(other, bound, type);
        }
    }

    /**
     * How a table is kept.
     *
     * @param options its storage parameters
     * @param accessMethod its access method, where one was named
     * @param tablespace its tablespace, where one was named
     * @param clusteredOn the index that CLUSTER takes, or {@link SchemaObject#NONE}
     */
    public record Storage(
            Options options, Optional<String> accessMethod, Optional<String> tablespace, long clusteredOn) {

        /** As PostgreSQL keeps it where nothing is said. */
        public static final Storage STANDARD =
                new Storage(Options.NONE, Optional.empty(), Optional.empty(), SchemaObject.NONE);

        /** With other parameters. */
        public Storage with(Options other) {
            return new Storage(other, accessMethod, tablespace, clusteredOn);
        }

        /** With another access method. */
        public Storage withAccessMethod(Optional<String> other) {
            return new Storage(options, other, tablespace, clusteredOn);
        }

        /** In another tablespace. */
        public Storage withTablespace(Optional<String> other) {
            return new Storage(options, accessMethod, other, clusteredOn);
        }

        /** Clustered on another index. */
        public Storage withClusteredOn(long index) {
            return new Storage(options, accessMethod, tablespace, index);
        }
    }

    /**
     * Whether policies decide who sees which rows.
     *
     * @param isOn whether they do
     * @param isForced whether they do for the owner too
     */
    public record Security(boolean isOn, boolean isForced) {

        /** They do not. */
        public static final Security NONE = new Security(false, false);
    }

    /**
     * Where the rows of a foreign table are.
     *
     * @param server the id of the server, or {@link SchemaObject#NONE} where it is not known
     * @param options what the wrapper is told
     */
    public record Foreign(long server, Options options) {}

    /** With another persistence. */
    public Table with(Persistence other) {
        return new Table(other, heritage, partitioning, storage, security, replicaIdentity, foreign, isComplete);
    }

    /** With another heritage. */
    public Table with(Heritage other) {
        return new Table(persistence, other, partitioning, storage, security, replicaIdentity, foreign, isComplete);
    }

    /** Kept in another way. */
    public Table with(Storage other) {
        return new Table(persistence, heritage, partitioning, other, security, replicaIdentity, foreign, isComplete);
    }

    /** With other security. */
    public Table with(Security other) {
        return new Table(persistence, heritage, partitioning, storage, other, replicaIdentity, foreign, isComplete);
    }

    /** Partitioned by something. */
    public Table partitionedBy(Optional<Code<Partitioning>> other) {
        return new Table(persistence, heritage, other, storage, security, replicaIdentity, foreign, isComplete);
    }

    /** With another replica identity. */
    public Table withReplicaIdentity(Optional<String> other) {
        return new Table(persistence, heritage, partitioning, storage, security, other, foreign, isComplete);
    }

    /** With its rows elsewhere. */
    public Table with(Foreign other) {
        return new Table(
                persistence,
                heritage,
                partitioning,
                storage,
                security,
                replicaIdentity,
                Optional.of(other),
                isComplete);
    }

    /** With columns that are not all known. */
    public Table incomplete() {
        return new Table(persistence, heritage, partitioning, storage, security, replicaIdentity, foreign, false);
    }

    /** Whether it is a part of a partitioned table. */
    public boolean isPartition() {
        return heritage.bound().isPresent();
    }

    /** Whether an object is a temporary table, of which nobody else knows. */
    public static boolean isTemporary(SchemaObject object) {
        return object.definition() instanceof Table table && table.persistence() == Persistence.TEMPORARY;
    }

    /** Whether an object is a partitioned table. */
    public static boolean isPartitioned(SchemaObject object) {
        return object.definition() instanceof Table table
                && table.partitioning().isPresent();
    }

    /** Whether an object is a partition, which has its columns from the whole. */
    public static boolean isPartition(SchemaObject object) {
        return object.definition() instanceof Table table && table.isPartition();
    }

    @Override
    public Properties properties() {
        var properties = new Properties()
                .flag("unlogged", persistence == Persistence.UNLOGGED)
                .objects(isPartition() ? "partition of" : "inherits", heritage.parents())
                .code("partition bound", heritage.bound())
                .object("of type", heritage.type())
                .code("partition by", partitioning)
                .exact("access method", storage.accessMethod())
                .exact("tablespace", storage.tablespace())
                .object("clustered on", storage.clusteredOn())
                .flag("row level security", security.isOn())
                .flag("force row level security", security.isForced())
                .exact("replica identity", replicaIdentity);
        foreign.ifPresent(there -> there.options().describe(properties.object("server", there.server())));
        return storage.options().describe(properties);
    }
}
