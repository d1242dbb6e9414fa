package dev.rung.processor.replay;

import dev.rung.processor.parse.CompiledMigration;
import dev.rung.processor.read.MigrationSource;

/**
 * A migration whose SQL is known, and what became of it in the replay.
 *
 * @param migration the migration
 * @param outcome what became of it
 */
public record ReplayedMigration(CompiledMigration migration, Replay.Outcome outcome) {

    /** What it says of itself. */
    public MigrationSource source() {
        return migration.source();
    }
}
