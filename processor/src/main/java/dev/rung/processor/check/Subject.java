package dev.rung.processor.check;

import dev.rung.processor.read.Impostor;
import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.read.StoredMigration;
import java.util.List;

/**
 * What the checks look at.
 *
 * @param sources the migrations that are compiled now, by version
 * @param others those that an earlier compilation stored
 * @param impostors classes that may have been meant to be migrations
 */
public record Subject(List<MigrationSource> sources, List<StoredMigration> others, List<Impostor> impostors) {}
