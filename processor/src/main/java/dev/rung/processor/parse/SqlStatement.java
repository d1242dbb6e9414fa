package dev.rung.processor.parse;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What one statement of SQL does to the schema. */
public sealed interface SqlStatement {

    /** {@code create schema}. */
    record CreateSchema(String name, boolean ifNotExists, List<SqlStatement> elements) implements SqlStatement {}

    /**
     * {@code create table}.
     *
     * @param name the table
     * @param ifNotExists whether an existing one is left alone
     * @param isComplete whether all columns are written here: they are not with {@code like}, {@code inherits} or {@code as}
     * @param columns the columns
     * @param constraints the constraints of the table
     * @param parent the table that it is a partition of, or null
     * @param filling the query that it is made from, or null
     * @param properties whatever else is said of it
     */
    record CreateTable(
            QualifiedName name,
            boolean ifNotExists,
            boolean isComplete,
            List<ColumnDefinition> columns,
            List<ConstraintDefinition> constraints,
            @Nullable QualifiedName parent,
            @Nullable Filling filling,
            SortedMap<String, Fragment> properties)
            implements SqlStatement {}

    /**
     * What {@code create table … as} makes a table from.
     *
     * @param columns the names of its columns, as far as they are given
     * @param query the query
     */
    record Filling(List<String> columns, Fragment query) {}

    /** {@code create index}; without a name PostgreSQL chooses one. */
    record CreateIndex(@Nullable String name, QualifiedName table, boolean ifNotExists, IndexDefinition definition)
            implements SqlStatement {}

    /** {@code create view} and {@code create materialized view}. */
    record CreateView(
            ObjectKind kind,
            QualifiedName name,
            boolean orReplace,
            boolean ifNotExists,
            Query query,
            SortedMap<String, Fragment> properties)
            implements SqlStatement {}

    /** {@code create sequence}. */
    record CreateSequence(
            QualifiedName name,
            boolean ifNotExists,
            SortedMap<String, String> options,
            Alteration.@Nullable OwnedBy ownedBy)
            implements SqlStatement {}

    /** {@code create type} and {@code create domain}. */
    record CreateType(
            ObjectKind kind,
            QualifiedName name,
            SortedMap<String, Fragment> properties,
            List<ColumnDefinition> attributes,
            List<ConstraintDefinition> constraints)
            implements SqlStatement {}

    /** {@code create function}, {@code procedure} or {@code aggregate}. */
    record CreateRoutine(
            ObjectKind kind, ObjectReference routine, boolean orReplace, SortedMap<String, Fragment> properties)
            implements SqlStatement {}

    /** {@code create} of anything else that has a name and a definition. */
    record CreateObject(
            ObjectKind kind,
            ObjectReference object,
            boolean orReplace,
            boolean ifNotExists,
            @Nullable QualifiedName function,
            SortedMap<String, Fragment> properties)
            implements SqlStatement {}

    /** {@code alter}. */
    record Alter(ObjectKind kind, ObjectReference object, boolean ifExists, List<Alteration> alterations)
            implements SqlStatement {}

    /** {@code drop}. */
    record Drop(ObjectKind kind, List<ObjectReference> objects, boolean ifExists, boolean cascade)
            implements SqlStatement {}

    /** {@code comment on}. */
    record Comment(
            ObjectKind kind,
            ObjectReference object,
            @Nullable String text) implements SqlStatement {}

    /** {@code grant} and {@code revoke} on objects with a name. */
    record Privileges(
            boolean isGrant,
            ObjectKind kind,
            List<ObjectReference> objects,
            List<String> privileges,
            List<String> roles)
            implements SqlStatement {}

    /** {@code create temporary table} and its like: a name that means something until the session ends. */
    record CreateTemporary(QualifiedName name) implements SqlStatement {}

    /** {@code set search_path}. */
    record SetSearchPath(List<String> schemas) implements SqlStatement {}

    /** {@code insert}, {@code update}, {@code delete}, {@code truncate}: nothing of the schema, but on this table. */
    record ChangeData(QualifiedName table) implements SqlStatement {}

    /** A query, for the functions that it calls. */
    record Evaluate(List<QualifiedName> functions) implements SqlStatement {}

    /**
     * {@code do}.
     *
     * @param statements those that stand in it as they are
     * @param isCertain whether it runs them one after the other, and nothing else
     * @param isGuarded whether it creates what is not there yet, and nothing else
     * @param isDynamic whether it runs text that is put together there, and so may do anything
     */
    record Block(List<SqlStatement> statements, boolean isCertain, boolean isGuarded, boolean isDynamic)
            implements SqlStatement {}

    /** {@code drop owned}: drops what belongs to a role, which may be anything. */
    record DropOwned() implements SqlStatement {}

    /** A statement that leaves the schema as it is. */
    record NoEffect() implements SqlStatement {}

    /** A statement that this model does not know, and what about it. */
    record Other(String reason) implements SqlStatement {}
}
