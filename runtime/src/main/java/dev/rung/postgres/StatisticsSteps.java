package dev.rung.postgres;

import java.util.Collection;
import java.util.List;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Query;
import org.jooq.Table;

/** The steps of {@code CREATE STATISTICS}. */
public interface StatisticsSteps {

    /** Chooses what is gathered: all kinds otherwise. */
    interface KindStep extends OnStep {

        /** {@code (kind, …)}: {@code "ndistinct"}, {@code "dependencies"}, {@code "mcv"}. */
        OnStep kinds(String... kinds);
    }

    /** Names what depends on each other. */
    interface OnStep {

        /** {@code ON element, …}: columns and expressions. */
        FromStep on(Collection<? extends Field<?>> elements);

        /** {@code ON element, …}: columns and expressions. */
        default FromStep on(Field<?>... elements) {
            return on(List.of(elements));
        }

        /** {@code ON column, …} */
        default FromStep on(String... columns) {
            return on(Parts.fields(columns));
        }
    }

    /** Names the table. */
    interface FromStep {

        /** {@code FROM table} */
        Query from(Table<?> table);

        /** {@code FROM table}, a name that may be qualified. */
        default Query from(Name table) {
            return from(Parts.table(table));
        }

        /** {@code FROM table}, a simple name. */
        default Query from(String table) {
            return from(Parts.table(table));
        }
    }
}
