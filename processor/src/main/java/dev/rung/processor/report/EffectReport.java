package dev.rung.processor.report;

import dev.rung.processor.replay.history.ReplayedMigration;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.safety.Blocked;
import dev.rung.processor.replay.safety.SafetyEffect;
import dev.rung.processor.replay.safety.StatementEffect;
import dev.rung.spi.Wait;
import dev.rung.sql.tree.LockMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What each statement of a migration does to a running system. Relations have the names that they have before the migration. */
final class EffectReport {

    private final Optional<Schema> beginning;
    private final boolean isOneTransaction;
    private final SortedMap<Long, LockMode> held = new TreeMap<>();
    private final List<StatementEffect> done = new ArrayList<>();

    private EffectReport(ReplayedMigration migration) {
        this.beginning = migration.outcome().effects().stream().findFirst().map(StatementEffect::before);
        this.isOneTransaction = migration.source().transactional();
    }

    static Map<String, @Nullable Object> of(ReplayedMigration migration) {
        var report = new EffectReport(migration);
        return Json.object(
                "version",
                migration.source().version(),
                "class",
                migration.source().canonicalName(),
                "transactional",
                migration.source().transactional(),
                "statements",
                migration.outcome().effects().stream().map(report::statement).toList());
    }

    private Map<String, @Nullable Object> statement(StatementEffect of) {
        var effect = of.effect();
        var locks = locks(of);
        if (!isOneTransaction) {
            held.clear();
        }
        effect.locks().forEach((id, mode) -> held.merge(id, mode, LockMode::or));
        done.add(of);
        var begin = of.statement().begin();
        return Json.object(
                "statement", of.statement().sql(),
                "line", begin.line() == 0 ? null : begin.line(),
                "in_transaction", effect.isAllowedInTransaction(),
                "locks", locks,
                "rewrites", names(effect.rewrites(), of),
                "scans", names(effect.scans(), of),
                "builds", names(effect.builds(), of),
                "new_files", names(effect.newFiles(), of),
                "creates", names(relations(of, of.before(), of.after()), of),
                "drops", names(relations(of, of.after(), of.before()), of),
                "blocks", blocks(of),
                "waits", effect.waits().stream().map(Wait::words).toList(),
                "error", effect.refusal().map(EffectReport::error).orElse(null),
                "breaks",
                        effect.breaks().stream()
                                .map(broken -> broken(broken, of))
                                .toList());
    }

    /** What it takes that its transaction does not have yet. */
    private List<Map<String, @Nullable Object>> locks(StatementEffect of) {
        var locks = new ArrayList<Map<String, @Nullable Object>>();
        of.effect().locks().forEach((id, mode) -> {
            boolean isHeld = isOneTransaction
                    && done.stream().anyMatch(before -> before.effect().locks().get(id) == mode);
            if (!isHeld) {
                locks.add(Json.object("relation", name(id, of), "mode", mode.words()));
            }
        });
        return locks;
    }

    private Map<String, @Nullable Object> blocks(StatementEffect of) {
        Map<String, @Nullable Object> blocks = new TreeMap<>();
        var known = isOneTransaction ? beginning.orElse(of.before()) : of.before();
        Blocked.of(known, held)
                .forEach((id, uses) -> blocks.put(
                        name(id, of), uses.stream().map(LockMode.Use::words).toList()));
        return blocks;
    }

    /** The relations of one schema that another does not have. */
    private static List<Long> relations(StatementEffect of, Schema without, Schema with) {
        return of.touched().stream()
                .filter(id -> without.find(id).isEmpty())
                .filter(id -> with.find(id).filter(EffectReport::isRelation).isPresent())
                .toList();
    }

    private static boolean isRelation(SchemaObject object) {
        return object.is(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW, ObjectKind.SEQUENCE);
    }

    private List<String> names(Collection<Long> ids, StatementEffect of) {
        return ids.stream().map(id -> name(id, of)).sorted().toList();
    }

    private String name(long id, StatementEffect of) {
        return beginning
                .flatMap(schema -> schema.find(id).map(schema::describe))
                .orElseGet(() -> of.name(id));
    }

    private static Map<String, @Nullable Object> error(SafetyEffect.Refusal refusal) {
        return Json.object("sqlstate", refusal.sqlState(), "message", refusal.problem());
    }

    private Map<String, @Nullable Object> broken(SafetyEffect.Break broken, StatementEffect of) {
        return Json.object(
                "object",
                name(broken.object(), of),
                "reason",
                broken.reason().name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
