package dev.rung.processor.replay.safety;

import static java.util.stream.Collectors.toCollection;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.history.Replay;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.LockMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many of the measured cases the replay gets right, and what is wrong in the others. */
final class SafetyScore {

    private int runs;
    private final SortedMap<String, Integer> wrong = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        var score = of(Path.of(arguments[0]));
        score.faults.forEach(System.out::println);
        System.out.println(score);
    }

    static SafetyScore of(Path file) throws IOException {
        var score = new SafetyScore();
        for (var line : Files.readAllLines(file)) {
            var measured = SafetyCase.of(line);
            measured.versions().stream().distinct().forEach(version -> score.run(measured, version));
        }
        return score;
    }

    /** The part of all runs of which nothing, or one thing, is wrong. */
    double right(String what) {
        return 1 - (double) wrong.getOrDefault(what, 0) / runs;
    }

    List<String> missed() {
        return missed;
    }

    List<String> faults() {
        return faults;
    }

    private void run(SafetyCase measured, int version) {
        runs++;
        var found = new TreeSet<String>();
        try {
            compare(measured, version, found);
        } catch (RuntimeException e) {
            found.add("crash " + e + " " + e.getStackTrace()[0]);
        }
        if (!found.isEmpty()) {
            wrong.merge("whole", 1, Integer::sum);
            faults.add(measured.id() + " [" + version + "] " + String.join("; ", found));
        }
    }

    private void compare(SafetyCase measured, int version, Set<String> found) {
        var setup = Replay.on(Running.on(version)).migrate(statements(measured.text("setup")), Optional.empty());
        setup.up()
                .forEach(objection -> found.add("setup " + objection.getClass().getSimpleName() + " "
                        + objection.statement().sql()));
        var statements = new ArrayList<CompiledStatement>();
        statements.addAll(statements(measured.text("session")));
        statements.addAll(statements(measured.text("same_transaction")));
        int before = statements.size();
        statements.addAll(statements(measured.text("statement")));
        var outcome = setup.after().migrate(statements, Optional.empty());
        compare(
                measured,
                outcome.effects().subList(0, before),
                outcome.effects().get(before),
                found,
                outcome.after().running().filled());
    }

    private static List<CompiledStatement> statements(String sql) {
        return CompiledStatement.allElsewhere(sql);
    }

    private void compare(
            SafetyCase measured,
            List<StatementEffect> held,
            StatementEffect last,
            Set<String> found,
            Collection<Long> filled) {
        var effect = last.effect();
        check("in transaction", measured.is("in_transaction"), effect.isAllowedInTransaction(), found);
        var state = measured.sqlState();
        if (state.filter(code -> code.startsWith("23")).isPresent()) {
            return;
        }
        check(
                "error",
                state.orElse(""),
                effect.refusal().map(SafetyEffect.Refusal::sqlState).orElse(""),
                found);
        if (measured.has("error")) {
            return;
        }
        check("locks", onTables(measured.locks(), last), locks(held, last), found);
        var full = new HashSet<>(filled);
        check("rewrites", measured.names("rewrites"), filled(effect.rewrites(), last, full), found);
        check("scans", measured.names("scans"), filled(effect.scans(), last, full), found);
        check("builds", measured.names("builds"), names(effect.builds(), last), found);
        missed("rewrite", measured.names("rewrites"), filled(effect.rewrites(), last, full), measured);
        if (!measured.blocks().isEmpty()) {
            missed("scan", measured.names("scans"), filled(effect.scans(), last, full), measured);
        }
        if (measured.is("in_transaction") && !measured.has("sampled")) {
            check("blocks", measured.blocks(), blocks(held, last), found);
        }
    }

    private void missed(String what, Set<String> measured, Set<String> said, SafetyCase of) {
        if (!said.containsAll(measured)) {
            missed.add(of.id() + ": " + what + " of " + measured);
        }
    }

    private <T> void check(String what, T measured, T said, Set<String> found) {
        if (!measured.equals(said)) {
            wrong.merge(what, 1, Integer::sum);
            found.add(what + ": " + measured + ", not " + said);
        }
    }

    private static SortedSet<String> onTables(SortedSet<String> locks, StatementEffect last) {
        return locks.stream()
                .filter(lock -> !isIndex(last, lock.substring(0, lock.indexOf(' '))))
                .collect(toCollection(TreeSet::new));
    }

    private static boolean isIndex(StatementEffect last, String name) {
        var simple = name.substring(name.indexOf('.') + 1);
        return last.before().objects().values().stream()
                .anyMatch(object ->
                        object.kind() == ObjectKind.INDEX && object.name().equals(simple));
    }

    /** What it takes that its transaction does not have yet. */
    private static SortedSet<String> locks(List<StatementEffect> held, StatementEffect last) {
        var first = held.isEmpty() ? last : held.get(0);
        var locks = new TreeSet<String>();
        last.effect().locks().forEach((id, mode) -> {
            boolean isIndex = last.find(id)
                    .filter(found -> found.kind() == ObjectKind.INDEX)
                    .isPresent();
            boolean isHeld =
                    held.stream().anyMatch(effect -> effect.effect().locks().get(id) == mode);
            if (!isIndex && !isHeld) {
                locks.add((first.before().find(id).isPresent() ? first : last).name(id) + " " + mode.words());
            }
        });
        return locks;
    }

    /** In a case nobody but its statements fills tables. */
    private static SortedSet<String> filled(Collection<Long> ids, StatementEffect last, Set<Long> filled) {
        return names(ids.stream().filter(filled::contains).toList(), last);
    }

    private static SortedSet<String> names(Collection<Long> ids, StatementEffect last) {
        return ids.stream().map(last::name).collect(toCollection(TreeSet::new));
    }

    private static SortedMap<String, SortedSet<String>> blocks(List<StatementEffect> held, StatementEffect last) {
        var locks = new TreeMap<Long, LockMode>();
        held.forEach(effect -> effect.effect().locks().forEach((id, mode) -> locks.merge(id, mode, LockMode::or)));
        last.effect().locks().forEach((id, mode) -> locks.merge(id, mode, LockMode::or));
        var first = held.isEmpty() ? last.before() : held.get(0).before();
        var blocks = new TreeMap<String, SortedSet<String>>();
        Blocked.of(first, locks)
                .forEach((id, uses) -> blocks.put(
                        first.find(id)
                                .map((SchemaObject object) -> first.describe(object))
                                .orElse("?"),
                        uses.stream().map(LockMode.Use::words).collect(toCollection(TreeSet::new))));
        return blocks;
    }

    @Override
    public String toString() {
        var text = new StringBuilder(runs + " runs of cases on versions\n");
        Map<String, Integer> all = new TreeMap<>(wrong);
        all.forEach((what, count) ->
                text.append("%-16s %4d wrong, %.1f %% right%n".formatted(what, count, 100.0 * (runs - count) / runs)));
        missed.forEach(fault -> text.append("missed ").append(fault).append('\n'));
        return text.toString();
    }
}
