package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes, rebuilds and drops indexes. */
public sealed interface IndexStatement extends Statement {

    /** What is rebuilt. */
    enum Target {
        /** An index. */
        INDEX,
        /** All indexes of a table. */
        TABLE,
        /** All indexes of a schema. */
        SCHEMA,
        /** All indexes of this database. */
        DATABASE,
        /** All indexes of the catalogs of this database. */
        SYSTEM
    }

    /**
     * Calls the case that is for this kind.
     *
     * @param cases an answer for each kind
     * @return the answer for this one
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.index(this);
    }

    /**
     * {@code create index}.
     *
     * @param isUnique whether it allows no value twice
     * @param isConcurrent whether others may write meanwhile
     * @param ifNotExists whether it may exist already
     * @param name its name, or what PostgreSQL chooses
     * @param table the table
     * @param definition what it holds
     * @param place where it stands
     */
    record Create(
            boolean isUnique,
            boolean isConcurrent,
            boolean ifNotExists,
            Optional<Name> name,
            Relation table,
            IndexDefinition definition,
            Place place)
            implements IndexStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * {@code alter index} with actions as those of tables.
     *
     * @param ifExists whether it may be missing
     * @param name its name
     * @param actions at least one
     * @param place where it stands
     */
    record Alter(boolean ifExists, QualifiedName name, List<TableAction> actions, Place place)
            implements IndexStatement {

        /** Copies the list. */
        public Alter {
            actions = List.copyOf(actions);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.alter(this);
        }
    }

    /**
     * {@code attach partition}.
     *
     * @param name its name
     * @param partition the index of the partition
     * @param place where it stands
     */
    record AttachPartition(QualifiedName name, QualifiedName partition, Place place) implements IndexStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.attachPartition(this);
        }
    }

    /**
     * {@code rename to}.
     *
     * @param ifExists whether it may be missing
     * @param name its name
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(boolean ifExists, QualifiedName name, Name newName, Place place) implements IndexStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * {@code depends on extension}: goes with an extension.
     *
     * @param name its name
     * @param isNo whether it goes with the extension no more
     * @param extension the extension
     * @param place where it stands
     */
    record DependsOnExtension(QualifiedName name, boolean isNo, Name extension, Place place) implements IndexStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.dependsOnExtension(this);
        }
    }

    /**
     * {@code alter index all in tablespace}.
     *
     * @param tablespace from where
     * @param owners whose, or of everybody where there are none
     * @param newTablespace to where
     * @param isNowait whether it fails where it would wait for a lock
     * @param place where it stands
     */
    record MoveAll(Name tablespace, List<RoleName> owners, Name newTablespace, boolean isNowait, Place place)
            implements IndexStatement {

        /** Copies the list. */
        public MoveAll {
            owners = List.copyOf(owners);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.moveAll(this);
        }
    }

    /**
     * {@code drop index}.
     *
     * @param isConcurrent whether others may read and write meanwhile
     * @param ifExists whether it may be missing
     * @param names at least one
     * @param behavior what becomes of what depends on it
     * @param place where it stands
     */
    record Drop(boolean isConcurrent, boolean ifExists, List<QualifiedName> names, Behavior behavior, Place place)
            implements IndexStatement {

        /** Copies the list. */
        public Drop {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }

    /**
     * {@code reindex}.
     *
     * @param options the options in parentheses
     * @param target what is rebuilt
     * @param isConcurrent whether others may write meanwhile
     * @param name its name; this database where there is none (PostgreSQL 16)
     * @param place where it stands
     */
    record Reindex(
            List<UtilityOption> options, Target target, boolean isConcurrent, Optional<QualifiedName> name, Place place)
            implements IndexStatement {

        /** Copies the list. */
        public Reindex {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.reindex(this);
        }
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code create index}. */
        R create(Create statement);

        /** {@code alter index} with actions as those of tables. */
        R alter(Alter statement);

        /** {@code attach partition}. */
        R attachPartition(AttachPartition statement);

        /** {@code rename to}. */
        R rename(Rename statement);

        /** {@code depends on extension}: goes with an extension. */
        R dependsOnExtension(DependsOnExtension statement);

        /** {@code alter index all in tablespace}. */
        R moveAll(MoveAll statement);

        /** {@code drop index}. */
        R drop(Drop statement);

        /** {@code reindex}. */
        R reindex(Reindex statement);
    }
}
