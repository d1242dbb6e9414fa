package dev.rung.postgres;

import org.jooq.Name;
import org.jooq.Table;

/**
 * Names the table that the object belongs to.
 *
 * @param <Q> what follows
 */
public interface OnTableStep<Q> {

    /** {@code ON table} */
    Q on(Table<?> table);

    /** {@code ON table}, a name that may be qualified. */
    default Q on(Name table) {
        return on(Parts.table(table));
    }

    /** {@code ON table}, a simple name. */
    default Q on(String table) {
        return on(Parts.table(table));
    }
}
