package dev.rung.postgres;

import java.util.Collection;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.OrderField;
import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The steps of {@code CREATE INDEX}. */
public interface IndexSteps {

    /** Chooses the access method. */
    interface UsingStep extends OnStep {

        /** {@code USING method}: {@code "gin"}, {@code "gist"}, {@code "brin"}, {@code "hash"}, or one of an extension. */
        OnStep using(String method);
    }

    /** Names the table and what is indexed: columns, expressions, and both in an order or with an operator class. */
    interface OnStep {

        /** {@code ON table (element, …)} */
        IncludeStep on(Table<?> table, Collection<? extends OrderField<?>> elements);

        /** {@code ON table (element, …)} */
        default IncludeStep on(Table<?> table, OrderField<?>... elements) {
            return on(table, List.of(elements));
        }

        /** {@code ON ONLY table (element, …)}: not on its partitions, whose indexes are attached later. */
        IncludeStep onOnly(Table<?> table, OrderField<?>... elements);

        /** {@code ON ONLY table (column, …)}, names that may be qualified. */
        default IncludeStep onOnly(Name table, Name... columns) {
            return onOnly(Parts.table(table), Parts.fields(columns).toArray(Field<?>[]::new));
        }

        /** {@code ON ONLY table (column, …)}, simple names. */
        default IncludeStep onOnly(String table, String... columns) {
            return onOnly(Parts.table(table), Parts.fields(columns).toArray(Field<?>[]::new));
        }

        /** {@code ON table (column, …)}, names that may be qualified. */
        default IncludeStep on(Name table, Name... columns) {
            return on(Parts.table(table), Parts.fields(columns));
        }

        /** {@code ON table (column, …)}, names that may be qualified. */
        default IncludeStep on(Name table, Collection<? extends Name> columns) {
            return on(table, columns.toArray(Name[]::new));
        }

        /** {@code ON table (column, …)}, simple names. */
        default IncludeStep on(String table, String... columns) {
            return on(Parts.table(table), Parts.fields(columns));
        }

        /** {@code ON table (column, …)}, simple names. */
        default IncludeStep on(String table, Collection<? extends String> columns) {
            return on(table, columns.toArray(String[]::new));
        }
    }

    /** Names the partitioned index that takes an index of a partition in. */
    interface AttachStep {

        /** {@code ALTER INDEX index ATTACH PARTITION}, a name that may be qualified. */
        Query to(Name index);

        /** {@code ALTER INDEX index ATTACH PARTITION}, a simple name. */
        default Query to(String index) {
            return to(DSL.name(index));
        }
    }

    /** Adds columns that are no part of the key. */
    interface IncludeStep extends NullsStep {

        /** {@code INCLUDE (column, …)} */
        NullsStep include(Collection<? extends Field<?>> columns);

        /** {@code INCLUDE (column, …)} */
        default NullsStep include(Field<?>... columns) {
            return include(List.of(columns));
        }

        /** {@code INCLUDE (column, …)} */
        default NullsStep include(Name... columns) {
            return include(Parts.fields(columns));
        }

        /** {@code INCLUDE (column, …)} */
        default NullsStep include(String... columns) {
            return include(Parts.fields(columns));
        }
    }

    /** Says whether nulls are equal in a unique index. */
    interface NullsStep extends WithStep {

        /** {@code NULLS NOT DISTINCT}: at most one null; PostgreSQL 15 and newer. */
        WithStep nullsNotDistinct();
    }

    /** Sets storage parameters, one with each call. */
    interface WithStep extends TablespaceStep {

        /** {@code WITH (parameter = value, …)}, such as {@code "fillfactor"} or {@code "fastupdate"}. */
        WithStep with(String parameter, Object value);
    }

    /** Chooses where the index is kept. */
    interface TablespaceStep extends WhereStep {

        /** {@code TABLESPACE name} */
        WhereStep tablespace(String name);
    }

    /** Makes the index partial. */
    interface WhereStep extends Query {

        /** {@code WHERE condition AND …} */
        Query where(Condition... conditions);

        /** {@code WHERE condition}, in SQL. */
        default Query where(String condition) {
            return where(new Condition[] {DSL.condition(condition)});
        }

        /** {@code WHERE column}, of type boolean. */
        default Query where(Field<Boolean> condition) {
            return where(new Condition[] {DSL.condition(condition)});
        }

        /** {@code WHERE condition AND …} */
        default Query where(Collection<? extends Condition> conditions) {
            return where(conditions.toArray(Condition[]::new));
        }
    }
}
