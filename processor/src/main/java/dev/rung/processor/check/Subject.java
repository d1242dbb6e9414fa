package dev.rung.processor.check;

import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.read.Impostor;
import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.read.StoredMigration;
import dev.rung.processor.replay.history.ReplayedMigration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the checks look at.
 *
 * @param sources the migrations that are compiled now, by version
 * @param compiled those of them whose source the compiler shows, with what their bodies execute
 * @param replayed those of them whose SQL is known, with what became of them
 * @param others those that an earlier compilation stored
 * @param impostors classes that may have been meant to be migrations
 * @param safety what is known of the system that they run on
 */
public record Subject(
        List<MigrationSource> sources,
        List<CompiledMigration> compiled,
        List<ReplayedMigration> replayed,
        List<StoredMigration> others,
        List<Impostor> impostors,
        Safety safety) {

    /** What is of no history: classes that may have been meant to be migrations. */
    public static Subject of(List<Impostor> impostors, Safety safety) {
        return new Subject(List.of(), List.of(), List.of(), List.of(), impostors, safety);
    }

    /** The newest version of all. */
    long newestVersion() {
        return Stream.concat(
                        sources.stream().map(MigrationSource::version),
                        others.stream().map(StoredMigration::version))
                .max(Comparator.naturalOrder())
                .orElse(Long.MIN_VALUE);
    }
}
