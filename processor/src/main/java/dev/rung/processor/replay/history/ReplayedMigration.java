package dev.rung.processor.replay.history;

import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.read.MigrationSource;

/**
 * A migration whose SQL or whose effect is known, and what became of it in the replay.
 *
 * @param migration the migration
 * @param outcome what became of it
 * @param needsEffect whether what it does to the schema is not known, or not certain, from what it executes
 */
public record ReplayedMigration(CompiledMigration migration, Outcome outcome, boolean needsEffect) {

    /** What it says of itself. */
    public MigrationSource source() {
        return migration.source();
    }
}
