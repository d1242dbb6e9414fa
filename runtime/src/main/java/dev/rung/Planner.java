package dev.rung;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Decides what to do: a pure function of the registry, the history and the settings. Touches nothing. */
final class Planner {

    private final Map<Long, Registry.Entry> entries = new TreeMap<>();
    private final List<LogRow> applied;
    private final Settings settings;

    Planner(List<Registry.Entry> entries, Log log, Settings settings) {
        entries.forEach(entry -> this.entries.put(entry.version(), entry));
        this.applied = log.applied();
        this.settings = settings;
    }

    /** The steps that lead to a target. */
    List<Step> steps(Target target) {
        if (target instanceof Target.Head) {
            return migrate();
        }
        if (target instanceof Target.Version version) {
            return to(version.version());
        }
        if (target instanceof Target.Back back) {
            return rollback(back.steps());
        }
        if (target instanceof Target.BackTo backTo) {
            return rollbackTo(backTo.version());
        }
        if (target instanceof Target.Redo) {
            return redo();
        }
        return target instanceof Target.Baseline baseline
                ? baseline(baseline.version())
                : adopt(((Target.Adopted) target).version());
    }

    /** Every pending migration. */
    private List<Step> migrate() {
        return climb(Long.MAX_VALUE, applied);
    }

    /** To a version, up or down: what is applied above it comes down, what is pending up to it goes up. */
    private List<Step> to(long target) {
        requireKnown(target);
        var steps = down(row -> row.version() > target);
        var staying = applied.stream().filter(row -> row.version() <= target).toList();
        steps.addAll(climb(target, staying));
        return steps;
    }

    /** The newest steps down, in reverse applied order. */
    private List<Step> rollback(int steps) {
        if (steps > applied.size() && !applied.isEmpty()) {
            throw new HistoryException("""
                    cannot roll back %d migrations: %s applied
                      nothing was rolled back
                      fix: a smaller number; or, to roll back all of them, to version 0""".formatted(
                            steps, applied.size() == 1 ? "1 is" : applied.size() + " are"));
        }
        return applied.stream()
                .skip(Math.max(0, applied.size() - steps))
                .map(this::downOf)
                .collect(ArrayList::new, (list, step) -> list.add(0, step), ArrayList::addAll);
    }

    /** Down to a version, which stays. */
    private List<Step> rollbackTo(long target) {
        requireKnown(target);
        return down(row -> row.version() > target);
    }

    /** The newest applied migration down and up again. */
    private List<Step> redo() {
        var steps = new ArrayList<Step>();
        if (!applied.isEmpty()) {
            var newest = applied.get(applied.size() - 1);
            var entry = entries.get(newest.version());
            if (entry == null) {
                throw new HistoryException("""
                        cannot redo %d %s: this build does not know it
                          it was applied by a newer build, so that it can be rolled back from here but not applied again
                          fix: redo it with the build that has `%s`, or roll it back""".formatted(newest.version(), newest.description(), newest.className()));
            }
            steps.add(downOf(newest));
            steps.add(Step.up(entry));
        }
        return steps;
    }

    /** Everything up to a version is taken for applied. What an interrupted baseline recorded already stays. */
    private List<Step> baseline(long version) {
        requireKnown(version);
        var ran = applied.stream().filter(LogRow::ran).toList();
        if (!ran.isEmpty()) {
            throw new HistoryException("""
                    there is nothing to adopt: this database has a history already
                      %d %s was applied on %s; a baseline is for a database that another tool migrated so far
                      fix: look at the status, and migrate""".formatted(
                            ran.get(0).version(),
                            ran.get(0).description(),
                            Texts.time(ran.get(0).startedAt())));
        }
        return adopt(version);
    }

    /** What is not applied up to a version is taken for applied. */
    private List<Step> adopt(long version) {
        requireKnown(version);
        return entries.values().stream()
                .filter(entry -> entry.version() <= version)
                .filter(entry -> applied.stream().noneMatch(row -> row.version() == entry.version()))
                .map(entry -> Step.recorded(Direction.UP, entry, null))
                .toList();
    }

    /** One migration, up and down, whatever is applied. */
    List<Step> both(long version) {
        var entry = entries.get(version);
        if (entry == null) {
            throw unknown(version);
        }
        var up = Step.up(entry);
        return entry.irreversible() == null ? List.of(up, new Step(Direction.DOWN, entry, null)) : List.of(up);
    }

    private List<Step> climb(long target, List<LogRow> staying) {
        var edited = edited(target);
        if (!edited.isEmpty() && settings.onEdit() == Settings.OnEdit.FAIL) {
            throw edit(edited);
        }
        var steps = new ArrayList<>(undo(edited));
        Set<Long> gone = new HashSet<>();
        steps.forEach(step -> gone.add(step.version()));
        var remaining =
                staying.stream().filter(row -> !gone.contains(row.version())).toList();
        for (var entry : entries.values()) {
            if (entry.version() <= target && remaining.stream().noneMatch(row -> row.version() == entry.version())) {
                requireInOrder(entry, remaining);
                steps.add(Step.up(entry));
            }
        }
        return steps;
    }

    /** The versions whose content is no longer that which was applied. */
    private List<LogRow> edited(long target) {
        return applied.stream()
                .filter(row -> row.version() <= target)
                .filter(row -> {
                    var entry = entries.get(row.version());
                    return entry != null && !Checksum.same(entry.checksum(), row.checksum());
                })
                .toList();
    }

    /** The steps that undo these, together with all that was applied later and may depend on them. */
    private List<Step> undo(List<LogRow> edited) {
        Set<Long> versions = new HashSet<>();
        var doomed = new ArrayList<LogRow>();
        for (var row : applied) {
            if (edited.contains(row) || doomed.stream().anyMatch(earlier -> !independent(earlier, row))) {
                if (versions.add(row.version())) {
                    doomed.add(row);
                }
            }
        }
        Collections.reverse(doomed);
        return doomed.stream().map(row -> Step.down(row, null)).toList();
    }

    private static boolean independent(LogRow one, LogRow other) {
        return independent(one.touches(), other.touches());
    }

    private static boolean independent(@Nullable Set<String> one, @Nullable Set<String> other) {
        return one != null && other != null && Collections.disjoint(one, other);
    }

    private void requireInOrder(Registry.Entry late, List<LogRow> remaining) {
        var newer =
                remaining.stream().filter(row -> row.version() > late.version()).toList();
        boolean allowed = switch (settings.outOfOrder()) {
            case APPLY -> true;
            case FAIL -> newer.isEmpty();
            case INDEPENDENT -> newer.stream().allMatch(row -> independent(row.touches(), late.touches()));
        };
        if (!allowed) {
            throw late(late, newer);
        }
    }

    private List<Step> down(Predicate<LogRow> which) {
        var steps = new ArrayList<Step>();
        applied.stream().filter(which).forEach(row -> steps.add(0, downOf(row)));
        return steps;
    }

    private Step downOf(LogRow row) {
        return Step.down(row, entries.get(row.version()));
    }

    private void requireKnown(long target) {
        boolean known =
                target == 0 || entries.containsKey(target) || applied.stream().anyMatch(row -> row.version() == target);
        if (!known) {
            throw unknown(target);
        }
    }

    private HistoryException unknown(long version) {
        return new HistoryException("""
                there is no version %d
                  this build knows %s
                  fix: name one of them, or 0 for a database with nothing applied""".formatted(version, range()));
    }

    private String range() {
        if (entries.isEmpty()) {
            return "no migration";
        }
        var versions = new ArrayList<>(entries.keySet());
        return versions.size() <= 12
                ? String.join(", ", versions.stream().map(String::valueOf).toList())
                : versions.size() + " versions, from " + versions.get(0) + " to " + versions.get(versions.size() - 1);
    }

    private HistoryException edit(List<LogRow> edited) {
        var row = edited.get(0);
        var entry = entries.get(row.version());
        if (entry != null
                && !entry.className().equals(row.className())
                && !entry.description().equals(row.description())) {
            return other(row, entry);
        }
        var others = edited.size() == 1 ? "" : ", and so were " + (edited.size() - 1) + " more";
        return new HistoryException("""
                %d %s was edited after it was applied%s
                  `%s` was applied on %s by `%s`; its statements are other ones now, and the database still has the old ones
                  fix: take the edit back and write a new migration for the change
                  or, where the data may go: `migrations.on-edit = redo` rolls the old form back and applies the new one""".formatted(
                        row.version(),
                        row.description(),
                        others,
                        row.className(),
                        Texts.time(row.startedAt()),
                        row.appliedBy()));
    }

    /** What switching a branch gives: nobody edited anything. */
    private HistoryException other(LogRow row, Registry.Entry entry) {
        return new HistoryException("""
                version %d is `%s` in this database and `%s` in this build: two branches took the same version
                  `%s` was applied on %s by `%s`
                  fix: give `%s` the next version, above %d
                  or, where the data may go: `rung rollback` with the build that has `%s`, then migrate""".formatted(
                        row.version(),
                        row.className(),
                        entry.className(),
                        row.className(),
                        Texts.time(row.startedAt()),
                        row.appliedBy(),
                        entry.className(),
                        Collections.max(entries.keySet()),
                        row.className()));
    }

    private HistoryException late(Registry.Entry late, List<LogRow> newer) {
        var names = newer.stream()
                .limit(3)
                .map(row -> row.version() + " " + row.description())
                .toList();
        return new HistoryException("""
                %d %s comes late: newer versions are applied already
                  applied above it: %s%s
                  %s
                  fix: give `%s` a version above %d
                  or: `migrations.out-of-order = apply`, if the order does not matter""".formatted(
                        late.version(),
                        late.description(),
                        String.join(", ", names),
                        newer.size() > 3 ? " and " + (newer.size() - 3) + " more" : "",
                        whyNotIndependent(late, newer),
                        late.className(),
                        Math.max(newer.get(newer.size() - 1).version(), Collections.max(entries.keySet()))));
    }

    private String whyNotIndependent(Registry.Entry late, List<LogRow> newer) {
        if (settings.outOfOrder() == Settings.OutOfOrder.FAIL) {
            return "`migrations.out-of-order` is `fail` in this environment";
        }
        for (var row : newer) {
            if (row.touches() != null && late.touches() != null) {
                var shared = new ArrayList<>(row.touches());
                shared.retainAll(late.touches());
                if (!shared.isEmpty()) {
                    return "both it and " + row.version() + " " + row.description() + " touch `" + shared.get(0) + "`";
                }
            }
        }
        return "what they touch is not known, so that they may depend on each other";
    }
}
