package dev.rung.internal.run;

import dev.rung.sql.facts.Trace;
import org.jspecify.annotations.Nullable;

/**
 * An object that a statement makes or takes away, and that its name alone finds in a catalog.
 *
 * @param catalog the catalog
 * @param column its column with the name
 * @param name the name
 * @param isMade whether it is made, or taken away
 */
record NamedObject(String catalog, String column, String name, boolean isMade) {

    /** The object of a trace, or null if it is of another kind. */
    static @Nullable NamedObject of(Trace trace) {
        if (trace instanceof Trace.CreatesDatabase made) {
            return database(made.name().text(), true);
        }
        if (trace instanceof Trace.DropsDatabase dropped) {
            return database(dropped.name().text(), false);
        }
        if (trace instanceof Trace.CreatesTablespace made) {
            return tablespace(made.name().text(), true);
        }
        if (trace instanceof Trace.DropsTablespace dropped) {
            return tablespace(dropped.name().text(), false);
        }
        if (trace instanceof Trace.CreatesSubscription made) {
            return subscription(made.name().text(), true);
        }
        if (trace instanceof Trace.CreatesReplicationSlot made) {
            return new NamedObject("pg_replication_slots", "slot_name", made.name(), true);
        }
        return trace instanceof Trace.DropsSubscription dropped
                ? subscription(dropped.name().text(), false)
                : null;
    }

    private static NamedObject database(String name, boolean isMade) {
        return new NamedObject("pg_database", "datname", name, isMade);
    }

    private static NamedObject tablespace(String name, boolean isMade) {
        return new NamedObject("pg_tablespace", "spcname", name, isMade);
    }

    private static NamedObject subscription(String name, boolean isMade) {
        return new NamedObject("pg_subscription", "subname", name, isMade);
    }
}
