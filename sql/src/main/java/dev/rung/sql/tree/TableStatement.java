package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates, changes, fills and drops tables, foreign tables and partitions. */
public sealed interface TableStatement extends Statement {

    /** Where the rows of a new table come from. */
    sealed interface Source extends Node {}

    /**
     * Rows come from a query.
     *
     * @param query the query
     * @param place where it stands
     */
    record FromQuery(Query query, Place place) implements Source {}

    /**
     * {@code execute}: rows come from a prepared statement.
     *
     * @param statement the statement
     * @param arguments the values of its parameters
     * @param place where it stands
     */
    record FromPrepared(Name statement, List<Expression> arguments, Place place) implements Source {

        /** Copies the list. */
        public FromPrepared {
            arguments = List.copyOf(arguments);
        }
    }

    /** How a partition is detached. */
    enum Detaching {
        /** Nothing is written: in one transaction. */
        DEFAULT,
        /** {@code concurrently}: in two, without blocking others. */
        CONCURRENTLY,
        /** {@code finalize}: ends one that was begun concurrently and stopped. */
        FINALIZE
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
        return visitor.table(this);
    }

    /**
     * {@code create table}.
     *
     * @param persistence how long it lasts
     * @param ifNotExists whether it may exist already
     * @param name its name
     * @param elements its columns and constraints, and the tables it is like
     * @param inherits the tables it inherits from
     * @param partitioning by what it is partitioned, if it is
     * @param storage how it is kept
     * @param place where it stands
     */
    record Create(
            Persistence persistence,
            boolean ifNotExists,
            QualifiedName name,
            List<TableElement> elements,
            List<QualifiedName> inherits,
            Optional<Partitioning> partitioning,
            TableStorage storage,
            Place place)
            implements TableStatement {

        /** Copies the lists. */
        public Create {
            elements = List.copyOf(elements);
            inherits = List.copyOf(inherits);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * {@code create table … of}: its columns are those of a type.
     *
     * @param persistence how long it lasts
     * @param ifNotExists whether it may exist already
     * @param name its name
     * @param type the type
     * @param elements what is added to its columns
     * @param partitioning by what it is partitioned, if it is
     * @param storage how it is kept
     * @param place where it stands
     */
    record CreateTyped(
            Persistence persistence,
            boolean ifNotExists,
            QualifiedName name,
            QualifiedName type,
            List<TypedTableElement> elements,
            Optional<Partitioning> partitioning,
            TableStorage storage,
            Place place)
            implements TableStatement {

        /** Copies the list. */
        public CreateTyped {
            elements = List.copyOf(elements);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createTyped(this);
        }
    }

    /**
     * {@code create table … partition of}.
     *
     * @param persistence how long it lasts
     * @param ifNotExists whether it may exist already
     * @param name its name
     * @param parent the table that it is a part of
     * @param elements what is added to its columns
     * @param bound which rows it takes
     * @param partitioning by what it is partitioned, if it is
     * @param storage how it is kept
     * @param place where it stands
     */
    record CreatePartition(
            Persistence persistence,
            boolean ifNotExists,
            QualifiedName name,
            QualifiedName parent,
            List<TypedTableElement> elements,
            PartitionBound bound,
            Optional<Partitioning> partitioning,
            TableStorage storage,
            Place place)
            implements TableStatement {

        /** Copies the list. */
        public CreatePartition {
            elements = List.copyOf(elements);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createPartition(this);
        }
    }

    /**
     * {@code create table … as}: filled with the rows of a query.
     *
     * @param persistence how long it lasts
     * @param ifNotExists whether it may exist already
     * @param name its name
     * @param columns the names of its columns, or those of the query
     * @param storage how it is kept
     * @param source where its rows come from
     * @param data whether it is filled
     * @param place where it stands
     */
    record CreateAs(
            Persistence persistence,
            boolean ifNotExists,
            QualifiedName name,
            List<Name> columns,
            TableStorage storage,
            Source source,
            DataFilling data,
            Place place)
            implements TableStatement {

        /** Copies the list. */
        public CreateAs {
            columns = List.copyOf(columns);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createAs(this);
        }
    }

    /**
     * {@code create foreign table}.
     *
     * @param ifNotExists whether it may exist already
     * @param name its name
     * @param elements its columns and constraints
     * @param inherits the tables it inherits from
     * @param server the server that has it
     * @param options what its foreign data wrapper is told
     * @param place where it stands
     */
    record CreateForeign(
            boolean ifNotExists,
            QualifiedName name,
            List<TableElement> elements,
            List<QualifiedName> inherits,
            Name server,
            List<ForeignOption> options,
            Place place)
            implements TableStatement {

        /** Copies the lists. */
        public CreateForeign {
            elements = List.copyOf(elements);
            inherits = List.copyOf(inherits);
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createForeign(this);
        }
    }

    /**
     * {@code create foreign table … partition of}.
     *
     * @param ifNotExists whether it may exist already
     * @param name its name
     * @param parent the table that it is a part of
     * @param elements what is added to its columns
     * @param bound which rows it takes
     * @param server the server that has it
     * @param options what its foreign data wrapper is told
     * @param place where it stands
     */
    record CreateForeignPartition(
            boolean ifNotExists,
            QualifiedName name,
            QualifiedName parent,
            List<TypedTableElement> elements,
            PartitionBound bound,
            Name server,
            List<ForeignOption> options,
            Place place)
            implements TableStatement {

        /** Copies the lists. */
        public CreateForeignPartition {
            elements = List.copyOf(elements);
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.createForeignPartition(this);
        }
    }

    /**
     * {@code drop table} or {@code drop foreign table}.
     *
     * @param isForeign whether it is a foreign table
     * @param ifExists whether it may be missing
     * @param names at least one
     * @param behavior what becomes of what depends on it
     * @param place where it stands
     */
    record Drop(boolean isForeign, boolean ifExists, List<QualifiedName> names, Behavior behavior, Place place)
            implements TableStatement {

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
     * {@code alter table} or {@code alter foreign table} with actions that can stand beside each other.
     *
     * @param isForeign whether it is a foreign table
     * @param ifExists whether it may be missing
     * @param table the table
     * @param actions at least one
     * @param place where it stands
     */
    record Alter(boolean isForeign, boolean ifExists, Relation table, List<TableAction> actions, Place place)
            implements TableStatement {

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
     * @param ifExists whether it may be missing
     * @param table the table
     * @param partition what becomes a part of it
     * @param bound which rows the part takes
     * @param place where it stands
     */
    record AttachPartition(boolean ifExists, Relation table, QualifiedName partition, PartitionBound bound, Place place)
            implements TableStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.attachPartition(this);
        }
    }

    /**
     * {@code detach partition}.
     *
     * @param ifExists whether it may be missing
     * @param table the table
     * @param partition what is a part of it no more
     * @param detaching how it is done
     * @param place where it stands
     */
    record DetachPartition(boolean ifExists, Relation table, QualifiedName partition, Detaching detaching, Place place)
            implements TableStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.detachPartition(this);
        }
    }

    /**
     * {@code rename to}.
     *
     * @param isForeign whether it is a foreign table
     * @param ifExists whether it may be missing
     * @param table the table
     * @param newName its new name
     * @param place where it stands
     */
    record Rename(boolean isForeign, boolean ifExists, Relation table, Name newName, Place place)
            implements TableStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rename(this);
        }
    }

    /**
     * {@code rename column}.
     *
     * @param isForeign whether it is a foreign table
     * @param ifExists whether it may be missing
     * @param table the table
     * @param column the column
     * @param newName its new name
     * @param place where it stands
     */
    record RenameColumn(boolean isForeign, boolean ifExists, Relation table, Name column, Name newName, Place place)
            implements TableStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.renameColumn(this);
        }
    }

    /**
     * {@code rename constraint}.
     *
     * @param ifExists whether it may be missing
     * @param table the table
     * @param constraint the constraint
     * @param newName its new name
     * @param place where it stands
     */
    record RenameConstraint(boolean ifExists, Relation table, Name constraint, Name newName, Place place)
            implements TableStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.renameConstraint(this);
        }
    }

    /**
     * {@code set schema}.
     *
     * @param isForeign whether it is a foreign table
     * @param ifExists whether it may be missing
     * @param table the table
     * @param schema the schema to move it to
     * @param place where it stands
     */
    record SetSchema(boolean isForeign, boolean ifExists, Relation table, Name schema, Place place)
            implements TableStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.setSchema(this);
        }
    }

    /**
     * {@code alter table all in tablespace}.
     *
     * @param tablespace from where
     * @param owners whose, or of everybody where there are none
     * @param newTablespace to where
     * @param isNowait whether it fails where it would wait for a lock
     * @param place where it stands
     */
    record MoveAll(Name tablespace, List<RoleName> owners, Name newTablespace, boolean isNowait, Place place)
            implements TableStatement {

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
     * An answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code create table}. */
        R create(Create statement);

        /** {@code create table … of}: its columns are those of a type. */
        R createTyped(CreateTyped statement);

        /** {@code create table … partition of}. */
        R createPartition(CreatePartition statement);

        /** {@code create table … as}: filled with the rows of a query. */
        R createAs(CreateAs statement);

        /** {@code create foreign table}. */
        R createForeign(CreateForeign statement);

        /** {@code create foreign table … partition of}. */
        R createForeignPartition(CreateForeignPartition statement);

        /** {@code drop table} or {@code drop foreign table}. */
        R drop(Drop statement);

        /** {@code alter table} or {@code alter foreign table} with actions that can stand beside each other. */
        R alter(Alter statement);

        /** {@code attach partition}. */
        R attachPartition(AttachPartition statement);

        /** {@code detach partition}. */
        R detachPartition(DetachPartition statement);

        /** {@code rename to}. */
        R rename(Rename statement);

        /** {@code rename column}. */
        R renameColumn(RenameColumn statement);

        /** {@code rename constraint}. */
        R renameConstraint(RenameConstraint statement);

        /** {@code set schema}. */
        R setSchema(SetSchema statement);

        /** {@code alter table all in tablespace}. */
        R moveAll(MoveAll statement);
    }
}
