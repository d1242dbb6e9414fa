package dev.rung.processor.timeline;

import dev.rung.processor.check.Finding;
import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.replay.history.Loss;
import dev.rung.processor.replay.history.ReplayedHistory;
import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.verdict.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes a timeline of a history that was replayed. */
public final class TimelineReader {

    private final String name;
    private final ReplayedHistory history;
    private final Map<String, CompiledMigration> compiled;
    private final Map<String, ReplayedMigration> replayed;
    private final List<Finding> findings;

    /**
     * Of a history.
     *
     * @param name its name; that of the application itself has none
     * @param history the history, which was replayed
     * @param compiled the migrations whose source the compiler shows
     * @param replayed what became of those whose SQL is known
     * @param findings what the checks found
     */
    public TimelineReader(
            String name,
            ReplayedHistory history,
            List<CompiledMigration> compiled,
            List<ReplayedMigration> replayed,
            List<Finding> findings) {
        this.name = name;
        this.history = history;
        this.compiled = byClass(compiled, CompiledMigration::source);
        this.replayed = byClass(replayed, ReplayedMigration::source);
        this.findings = findings;
    }

    private static <T> Map<String, T> byClass(List<T> all, Function<T, MigrationSource> source) {
        return all.stream()
                .collect(Collectors.toMap(
                        one -> source.apply(one).className(), Function.identity(), (one, other) -> one));
    }

    /**
     * The timeline.
     *
     * @param sources all migrations of the history, by version
     * @return the timeline
     */
    public Timeline of(List<MigrationSource> sources) {
        var before = sources.isEmpty()
                ? history.schemaAt(Long.MIN_VALUE)
                : before(sources.get(0).version());
        var beginning = new RelationReader(before).relations();
        var versions = new ArrayList<Version>();
        var relations = beginning;
        for (var source : sources) {
            var after = history.schemaAt(source.version());
            var changed = ReplayedHistory.changed(before, after);
            relations = new RelationReader(after).relations(relations, before, changed);
            var changes = changes(ReplayedHistory.differences(before, after, changed), relations);
            versions.add(version(source, changes, relations));
            before = after;
        }
        return new Timeline(name, beginning, versions);
    }

    private Schema before(long version) {
        return version == Long.MIN_VALUE ? Schema.EMPTY : history.schemaAt(version - 1);
    }

    private static List<Change> changes(List<Difference> differences, List<Relation> relations) {
        return differences.stream()
                .map(difference -> change(difference, relations))
                .toList();
    }

    private Version version(MigrationSource source, List<Change> changes, List<Relation> relations) {
        var migration = Optional.ofNullable(compiled.get(source.className()));
        var outcome = Optional.ofNullable(replayed.get(source.className()));
        return new Version(
                source.version(),
                source.description(),
                source.canonicalName(),
                source.places().type().file(),
                source.transactional(),
                wayBack(source, migration, outcome),
                migration.map(one -> sql(one.up())).orElse(List.of()),
                migration.map(one -> sql(one.down())).orElse(List.of()),
                changes,
                outcome.stream()
                        .flatMap(one -> one.outcome().losses().stream())
                        .map(Loss::words)
                        .toList(),
                outcome.stream()
                        .flatMap(one -> one.outcome().effects().stream())
                        .map(EffectReader::effect)
                        .toList(),
                found(source),
                relations);
    }

    private static List<String> sql(CompiledMigration.Body body) {
        return body.statements().stream().map(CompiledStatement::sql).toList();
    }

    private static Version.WayBack wayBack(
            MigrationSource source, Optional<CompiledMigration> migration, Optional<ReplayedMigration> replayed) {
        if (source.form() != MigrationSource.Form.REVERSIBLE) {
            return new Version.WayBack(
                    Version.WayBack.Kind.IRREVERSIBLE,
                    source.reason() == null || source.reason().isBlank() ? List.of() : List.of(source.reason()));
        }
        if (replayed.isEmpty() || migration.filter(CompiledMigration::isOpaque).isPresent()) {
            return new Version.WayBack(
                    Version.WayBack.Kind.UNKNOWN, List.of("it runs as code, whose SQL is not known before it runs"));
        }
        var outcome = replayed.get().outcome();
        if (!outcome.up().isEmpty() || !outcome.down().isEmpty()) {
            return new Version.WayBack(
                    Version.WayBack.Kind.INCOMPLETE, List.of("PostgreSQL would refuse one of its statements"));
        }
        var differences = outcome.differences().stream()
                .filter(difference -> !difference.isCosmetic())
                .map(Sentences::afterDown)
                .toList();
        if (!differences.isEmpty()) {
            return new Version.WayBack(Version.WayBack.Kind.INCOMPLETE, differences);
        }
        return outcome.unread().isEmpty() && !replayed.get().needsEffect()
                ? new Version.WayBack(Version.WayBack.Kind.PROVEN, List.of())
                : new Version.WayBack(Version.WayBack.Kind.UNKNOWN, List.of("not all of its statements were followed"));
    }

    private static Change change(Difference difference, List<Relation> relations) {
        var how = switch (difference.how()) {
            case LEFT -> Change.How.ADDED;
            case LOST -> Change.How.DROPPED;
            default -> Change.How.CHANGED;
        };
        return new Change(
                how,
                difference.kind().words(),
                difference.name(),
                relation(difference),
                Sentences.forward(difference, relations));
    }

    private static Optional<String> relation(Difference difference) {
        if (difference.kind() == ObjectKind.COLUMN) {
            return Optional.of(
                    difference.name().substring(0, Math.max(0, difference.name().lastIndexOf('.'))));
        }
        boolean isRelation = difference.kind() == ObjectKind.TABLE
                || difference.kind() == ObjectKind.VIEW
                || difference.kind() == ObjectKind.MATERIALIZED_VIEW;
        return isRelation ? Optional.of(difference.name()) : difference.on();
    }

    private List<Version.FoundHere> found(MigrationSource source) {
        return findings.stream()
                .filter(finding ->
                        finding.position().file().equals(source.places().type().file()))
                .map(finding -> new Version.FoundHere(
                        finding.id(),
                        finding.severity().name().toLowerCase(Locale.ROOT),
                        finding.position().line(),
                        finding.message()))
                .toList();
    }
}
