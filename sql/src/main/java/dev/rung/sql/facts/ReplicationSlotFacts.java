package dev.rung.sql.facts;

import static dev.rung.sql.facts.StatementFacts.PLAIN;

import java.util.Optional;

/**
 * Slots of logical replication, which PostgreSQL makes in no transaction that has written something (PostgreSQL 18, "Replication
 * Management Functions"); one that runs a migration has, for it notes so.
 */
final class ReplicationSlotFacts {

    private static final String CREATE = "pg_create_logical_replication_slot";
    private static final String COPY = "pg_copy_logical_replication_slot";

    private ReplicationSlotFacts() {}

    /** Whether the first words leave it open. */
    static boolean mayBeCalled(Words first) {
        int function = first.isAt(1, "*") ? 3 : 1;
        return first.follow("select") && first.isAnyAt(function, "pg_catalog", CREATE, COPY);
    }

    static Optional<StatementFacts> of(Words words) {
        if (!words.accept("select")) {
            return Optional.empty();
        }
        words.accept("*", "from");
        words.accept("pg_catalog", ".");
        if (words.accept(CREATE, "(")) {
            return Optional.of(made(words.text()));
        }
        if (words.accept(COPY, "(")) {
            words.text();
            words.accept(",");
            return Optional.of(made(words.text()));
        }
        return Optional.empty();
    }

    private static StatementFacts made(Optional<String> name) {
        return PLAIN.seenBy(name.map(Trace.CreatesReplicationSlot::new)).refusedIf(true);
    }
}
