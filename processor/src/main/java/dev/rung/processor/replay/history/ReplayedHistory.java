package dev.rung.processor.replay.history;

import dev.rung.processor.compile.CompiledMigration;
import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.compile.History;
import dev.rung.processor.read.MigrationSource;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.safety.Running;
import dev.rung.processor.replay.verdict.Difference;
import dev.rung.processor.replay.verdict.Doubt;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** All migrations of a module by version: those that are compiled now, and those of which an earlier compilation stored the SQL. */
public final class ReplayedHistory implements History {

    private final TreeMap<Long, Entry> entries = new TreeMap<>();
    private final TreeMap<Long, Schema> schemas = new TreeMap<>();
    private final List<Long> inDoubt = new ArrayList<>();
    private Replay head;

    /** A history without migrations. */
    public ReplayedHistory() {
        this(Running.OLDEST);
    }

    /** A history without migrations, on a system. */
    public ReplayedHistory(Running running) {
        head = Replay.on(running);
    }

    private interface Entry {
        Replay apply(Replay before, List<ReplayedMigration> replayed);
    }

    @Override
    public void add(long version) {
        entries.put(version, (before, replayed) -> before.unknown());
    }

    /** What an earlier compilation has checked only goes up. */
    @Override
    public void add(long version, StoredSql sql) {
        entries.put(
                version,
                (before, replayed) -> before.migrate(sql.up(), Optional.empty()).after());
    }

    @Override
    public void add(CompiledMigration migration) {
        boolean isKnown = migration.up().opaque().isEmpty();
        if (!isKnown && migration.effect().isEmpty()) {
            return;
        }
        entries.put(migration.source().version(), (before, replayed) -> {
            boolean isTransactional = migration.source().transactional();
            var executed = before.migrate(
                    migration.up().statements(), isKnown ? down(migration) : Optional.empty(), isTransactional);
            var outcome = migration
                    .effect()
                    .map(effect -> before.migrate(effect, down(migration), isTransactional)
                            .declaredFor(executed))
                    .orElse(executed);
            replayed.add(new ReplayedMigration(
                    migration, outcome, !isKnown || executed.touches().isEmpty(), Optional.empty()));
            return outcome.after();
        });
    }

    private static Optional<List<CompiledStatement>> down(CompiledMigration migration) {
        return migration.source().form() == MigrationSource.Form.REVERSIBLE
                        && migration.down().opaque().isEmpty()
                ? Optional.of(migration.down().statements())
                : Optional.empty();
    }

    /** Replays all of them, by version. */
    public List<ReplayedMigration> replay() {
        var replayed = new ArrayList<ReplayedMigration>();
        var history = head;
        for (var entry : entries.entrySet()) {
            history = entry.getValue().apply(history, replayed);
            schemas.put(entry.getKey(), history.schema());
            if (history.endsInDoubt()) {
                inDoubt.add(entry.getKey());
            }
        }
        head = history;
        return replayed;
    }

    /** The schema with all migrations up to a version, once they are replayed. */
    public Schema schemaAt(long version) {
        var newest = schemas.floorEntry(version);
        return newest == null ? Beginning.SCHEMA : newest.getValue();
    }

    /** The ids of what is not the very same object in two schemas of one history. */
    public static Set<Long> changed(Schema before, Schema after) {
        var changed = new HashSet<Long>();
        before.objects().forEach((id, object) -> {
            if (after.objects().get(id) != object) {
                changed.add(id);
            }
        });
        after.objects().keySet().stream()
                .filter(id -> !before.objects().containsKey(id))
                .forEach(changed::add);
        return changed;
    }

    /**
     * What of one schema is another in a later one of the same history; of what is new or gone, the parts go without saying.
     *
     * @param changed the ids of what is not the very same
     */
    public static List<Difference> differences(Schema before, Schema after, Set<Long> changed) {
        return new Comparison(before, after, Doubt.NONE).differences(changed);
    }

    /** The history at its end, once it is replayed. */
    public Replay head() {
        return head;
    }

    /** The versions with code that is not known, or not understood, so that the head may not be what it seems. */
    public List<Long> versionsInDoubt() {
        return inDoubt;
    }
}
