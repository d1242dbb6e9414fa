package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes, refreshes and drops views and materialized views. */
public sealed interface ViewStatement extends Statement {

    /**
     * How a materialized view is kept.
     *
     * @param method the access method
     * @param options the storage parameters
     * @param tablespace where it lies
     * @param place where it stands
     */
    record Storage(Optional<Name> method, List<Option> options, Optional<Name> tablespace, Place place)
            implements Node {

        /** Copies the list. */
        public Storage {
            options = List.copyOf(options);
        }
    }

    /** Whether rows that are written through a view must be seen through it. */
    enum CheckOption {
        /** Nothing is written: they need not. */
        DEFAULT,
        /** {@code with check option}: by it and the views under it. */
        CASCADED,
        /** {@code with local check option}: by it alone. */
        LOCAL
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
        return visitor.view(this);
    }

    /**
     * {@code create view}.
     *
     * @param orReplace whether it takes the place of one that exists
     * @param persistence how long it lasts
     * @param name its name
     * @param columns the names of its columns, or those of the query
     * @param options the options, as {@code security_barrier}
     * @param query the query that gives its rows
     * @param check whether rows that are written through it must be seen through it
     * @param place where it stands
     */
    record Create(
            boolean orReplace,
            Persistence persistence,
            QualifiedName name,
            List<Name> columns,
            List<Option> options,
            Query query,
            CheckOption check,
            Place place)
            implements ViewStatement {

        /** Copies the lists. */
        public Create {
            columns = List.copyOf(columns);
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * {@code create recursive view}: its query may read it.
     *
     * @param orReplace whether it takes the place of one that exists
     * @param persistence how long it lasts
     * @param name its name
     * @param columns the names of its columns
     * @param options the options, as {@code security_barrier}
     * @param query the query that gives its rows
     * @param place where it stands
     */
    record CreateRecursive(
            boolean orReplace,
            Persistence persistence,
            QualifiedName name,
            List<Name> columns,
            List<Option> options,
            Query query,
            Place place)
            implements ViewStatement {

        /** Copies the lists. */
        public CreateRecursive {
            columns = List.copyOf(columns);
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createRecursive(this);
        }
    }

    /**
     * {@code create materialized view}.
     *
     * @param isUnlogged whether a crash empties it
     * @param ifNotExists whether it may exist already
     * @param name its name
     * @param columns the names of its columns, or those of the query
     * @param storage how it is kept
     * @param query the query that gives its rows
     * @param data whether it is filled
     * @param place where it stands
     */
    record CreateMaterialized(
            boolean isUnlogged,
            boolean ifNotExists,
            QualifiedName name,
            List<Name> columns,
            Storage storage,
            Query query,
            DataFilling data,
            Place place)
            implements ViewStatement {

        /** Copies the list. */
        public CreateMaterialized {
            columns = List.copyOf(columns);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createMaterialized(this);
        }
    }

    /**
     * {@code refresh materialized view}.
     *
     * @param isConcurrent whether others may read meanwhile
     * @param name its name
     * @param data whether it is filled
     * @param place where it stands
     */
    record Refresh(boolean isConcurrent, QualifiedName name, DataFilling data, Place place) implements ViewStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.refresh(this);
        }
    }

    /**
     * {@code alter view} with actions as those of tables.
     *
     * @param isMaterialized whether it is a materialized view
     * @param ifExists whether it may be missing
     * @param name its name
     * @param actions at least one
     * @param place where it stands
     */
    record Alter(boolean isMaterialized, boolean ifExists, QualifiedName name, List<TableAction> actions, Place place)
            implements ViewStatement {

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
     * {@code rename to}.
     *
     * @param isMaterialized whether it is a materialized view
     * @param ifExists whether it may be missing
     * @param name its name
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(boolean isMaterialized, boolean ifExists, QualifiedName name, Name newName, Place place)
            implements ViewStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * {@code rename column}.
     *
     * @param isMaterialized whether it is a materialized view
     * @param ifExists whether it may be missing
     * @param name its name
     * @param column the column
     * @param newName its new name
     * @param place where it stands
     */
    record RenameColumn(
            boolean isMaterialized, boolean ifExists, QualifiedName name, Name column, Name newName, Place place)
            implements ViewStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.renameColumn(this);
        }
    }

    /**
     * {@code set schema}.
     *
     * @param isMaterialized whether it is a materialized view
     * @param ifExists whether it may be missing
     * @param name its name
     * @param schema the schema to move it to
     * @param place where it stands
     */
    record SetSchema(boolean isMaterialized, boolean ifExists, QualifiedName name, Name schema, Place place)
            implements ViewStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setSchema(this);
        }
    }

    /**
     * {@code depends on extension}, of a materialized view: goes with an extension.
     *
     * @param name its name
     * @param isNo whether it goes with the extension no more
     * @param extension the extension
     * @param place where it stands
     */
    record DependsOnExtension(QualifiedName name, boolean isNo, Name extension, Place place) implements ViewStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.dependsOnExtension(this);
        }
    }

    /**
     * {@code alter materialized view all in tablespace}.
     *
     * @param tablespace from where
     * @param owners whose, or of everybody where there are none
     * @param newTablespace to where
     * @param isNowait whether it fails where it would wait for a lock
     * @param place where it stands
     */
    record MoveAll(Name tablespace, List<RoleName> owners, Name newTablespace, boolean isNowait, Place place)
            implements ViewStatement {

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
     * {@code drop view} or {@code drop materialized view}.
     *
     * @param isMaterialized whether it is a materialized view
     * @param ifExists whether it may be missing
     * @param names at least one
     * @param behavior what becomes of what depends on it
     * @param place where it stands
     */
    record Drop(boolean isMaterialized, boolean ifExists, List<QualifiedName> names, Behavior behavior, Place place)
            implements ViewStatement {

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
     * An answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code create view}. */
        R create(Create statement);

        /** {@code create recursive view}: its query may read it. */
        R createRecursive(CreateRecursive statement);

        /** {@code create materialized view}. */
        R createMaterialized(CreateMaterialized statement);

        /** {@code refresh materialized view}. */
        R refresh(Refresh statement);

        /** {@code alter view} with actions as those of tables. */
        R alter(Alter statement);

        /** {@code rename to}. */
        R rename(Rename statement);

        /** {@code rename column}. */
        R renameColumn(RenameColumn statement);

        /** {@code set schema}. */
        R setSchema(SetSchema statement);

        /** {@code depends on extension}, of a materialized view: goes with an extension. */
        R dependsOnExtension(DependsOnExtension statement);

        /** {@code alter materialized view all in tablespace}. */
        R moveAll(MoveAll statement);

        /** {@code drop view} or {@code drop materialized view}. */
        R drop(Drop statement);
    }
}
