package dev.rung.processor;

import dev.rung.processor.check.Finding;
import dev.rung.processor.check.Safety;
import dev.rung.processor.check.Subject;
import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.read.DeclaredHistory;
import dev.rung.processor.read.Histories;
import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.read.StoredMigration;
import dev.rung.processor.replay.history.ReplayedHistory;
import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.timeline.Timeline;
import dev.rung.processor.timeline.TimelineReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One history, with its part of everything that was read.
 *
 * @param history what is declared of it
 * @param sources the migrations that are compiled now, by version
 * @param compiled those of them whose source the compiler shows
 * @param others those that an earlier compilation stored
 * @param replayed what became of them, once they are replayed
 */
record Part(
        DeclaredHistory history,
        List<MigrationSource> sources,
        List<CompiledMigration> compiled,
        List<StoredMigration> others,
        List<ReplayedMigration> replayed) {

    /** The parts of a compilation, that of the application itself first. */
    static List<Part> all(
            Histories histories,
            List<MigrationSource> sources,
            List<CompiledMigration> compiled,
            List<StoredMigration> others) {
        return histories.all().stream()
                .map(history -> new Part(
                        history,
                        sources.stream()
                                .filter(source ->
                                        histories.of(source.className()).equals(history))
                                .toList(),
                        compiled.stream()
                                .filter(migration -> histories
                                        .of(migration.source().className())
                                        .equals(history))
                                .toList(),
                        others.stream()
                                .filter(other -> histories.of(other.className()).equals(history))
                                .toList(),
                        new ArrayList<>()))
                .toList();
    }

    /** Takes what a server made of its migrations. */
    void judged(List<ReplayedMigration> migrations) {
        replayed.clear();
        replayed.addAll(migrations);
    }

    Subject subject(Safety safety) {
        return new Subject(sources, compiled, replayed, others, List.of(), safety);
    }

    /** Whether all of it is compiled now. */
    boolean isWhole() {
        return others.isEmpty();
    }

    /** What is to be shown of it, of a history that is replayed for that. */
    Timeline timeline(ReplayedHistory history, List<Finding> findings) {
        var outcomes = history.replay();
        return new TimelineReader(this.history.name(), history, compiled, outcomes, findings).of(sources);
    }

    /** What a registry is to hold of all its migrations. */
    List<StoredMigration> stored() {
        var checksums = compiled.stream()
                .filter(migration -> !migration.isOpaque())
                .collect(Collectors.toMap(migration -> migration.source().className(), CompiledMigration::checksum));
        var touches = new HashMap<String, Set<String>>();
        for (var migration : replayed) {
            migration
                    .outcome()
                    .touches()
                    .ifPresent(names -> touches.put(migration.source().className(), names));
        }
        var migrations = new ArrayList<>(others);
        for (var source : sources) {
            var checksum = checksums.get(source.className());
            migrations.add(StoredMigration.of(
                    source,
                    checksum == null ? source.checksum() : checksum,
                    checksum == null,
                    touches.get(source.className()),
                    history.name()));
        }
        return migrations;
    }
}
