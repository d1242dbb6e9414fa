package dev.rung.processor.replay.history;

import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.read.MigrationSource;
import dev.rung.spi.Ruling;
import java.util.List;
import java.util.Optional;

/**
 * A migration whose SQL or whose effect is known, and what became of it in the replay.
 *
 * @param migration the migration
 * @param outcome what became of it
 * @param needsEffect whether what it does to the schema is not known, or not certain, from what it executes
 * @param ruling what a server makes of it, if one was asked
 */
public record ReplayedMigration(
        CompiledMigration migration, Outcome outcome, boolean needsEffect, Optional<Ruling> ruling) {

    /** What it says of itself. */
    public MigrationSource source() {
        return migration.source();
    }

    /** The same once a server has said what it makes of it: nobody objects to what it accepts. */
    public ReplayedMigration judged(Ruling ruling) {
        return new ReplayedMigration(
                migration,
                new Agreement(ruling, statementsUp(), migration.down().statements()).of(outcome),
                needsEffect,
                Optional.of(ruling));
    }

    /** What a server runs on the way up. */
    public List<CompiledStatement> statementsUp() {
        return migration.schemaStatements().orElse(List.of());
    }
}
