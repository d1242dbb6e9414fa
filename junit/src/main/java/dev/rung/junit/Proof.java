package dev.rung.junit;

import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.rung.Effect;
import dev.rung.Environment;
import dev.rung.Migrations;
import dev.rung.Plan;
import dev.rung.Registry;
import dev.rung.Target;
import dev.rung.catalog.CatalogChange;
import dev.rung.catalog.CatalogSnapshot;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.TestAbortedException;

/** The tests of a {@link MigrationContract}, in order. */
final class Proof implements AutoCloseable {

    /** At most so many versions are reached in one run each, since that costs the square of the length of the history. */
    private static final int SAMPLE = 10;

    private final Registry registry;
    private final Server server;
    private final ProvingGround ground;
    private final Set<Long> sample;

    /** What the schema looks like at the versions of the sample, reached step by step. */
    private final Map<Long, CatalogSnapshot> stepByStep = new HashMap<>();

    Proof(Environment environment) {
        this.registry = Migrations.in(environment).registry();
        this.sample = sample(registry.entries());
        try {
            this.server = new Server(environment);
        } catch (SQLException e) {
            throw Server.explained(environment, e);
        }
        this.ground = new ProvingGround(server);
    }

    Stream<DynamicNode> tests() {
        var tests = new ArrayList<DynamicNode>();
        tests.addAll(eachMigration());
        tests.addAll(waysDown());
        tests.add(dynamicContainer(
                "from empty in one run",
                registry.entries().stream()
                        .map(Registry.Entry::version)
                        .filter(sample::contains)
                        .map(version -> dynamicTest("to version " + version, () -> proveOneRun(version)))));
        return tests.stream();
    }

    private List<DynamicTest> eachMigration() {
        var tests = new ArrayList<DynamicTest>();
        long before = 0;
        for (var entry : registry.entries()) {
            long from = before;
            tests.add(dynamicTest(name(entry), () -> proveMigration(from, entry)));
            before = entry.version();
        }
        return tests;
    }

    private static String name(Registry.Entry entry) {
        var name = entry.version() + " " + entry.description();
        return entry.irreversible() == null ? name : name + " (irreversible: " + entry.irreversible() + ")";
    }

    private void proveMigration(long before, Registry.Entry entry) {
        ground.reach(before);
        var findings = new Findings();
        var start = ground.snapshot();
        requireCompiled(ground.migrations().plan(Target.version(entry.version())), entry, findings);
        var effect = registry.instantiate(entry.version()).getClass().getAnnotation(Effect.class);
        var declared = effect == null ? null : ground.snapshotAfter(effect.value());
        ground.migrations().run(Target.version(entry.version()));
        var up = ground.snapshot();
        if (declared != null) {
            findings.add(
                    "up() does not do to the schema what `@Effect` says",
                    declared.changesTo(up),
                    CatalogChange.Wording.OF_EFFECT,
                    "`@Effect` of `" + entry.className() + "`");
        }
        if (sample.contains(entry.version())) {
            stepByStep.put(entry.version(), up);
        }
        if (entry.irreversible() == null) {
            requireCompiled(ground.migrations().plan(Target.back(1)), entry, findings);
            proveDown(start, up, entry, findings);
        }
        if (findings.isEmpty()) {
            ground.isAt(entry.version());
        }
        findings.report();
    }

    /** What down() did not undo may keep up() from going up again, and is told first. */
    private void proveDown(CatalogSnapshot start, CatalogSnapshot up, Registry.Entry entry, Findings findings) {
        var fix = "down() of `" + entry.className() + "`";
        ground.migrations().run(Target.back(1));
        findings.add(
                "after up() and down(), the schema is not what it was before", start.changesTo(ground.snapshot()), fix);
        if (!findings.fail()) {
            ground.migrations().run(Target.version(entry.version()));
            findings.add(
                    "after up(), down() and up(), the schema is not what it was after the first up()",
                    up.changesTo(ground.snapshot()),
                    fix);
        }
    }

    private void requireCompiled(Plan plan, Registry.Entry entry, Findings findings) {
        for (var step : plan.steps()) {
            if (!entry.opaque() && step.sql() != null) {
                var difference =
                        CompiledSql.difference(step.sql(), registry.instantiate(entry.version()), step.direction());
                if (difference != null) {
                    findings.add(difference);
                }
            }
        }
    }

    /** From each irreversible migration, and from the end, back to the irreversible one before, or to empty. */
    private List<DynamicTest> waysDown() {
        var tests = new ArrayList<DynamicTest>();
        long bottom = 0;
        long top = 0;
        for (var entry : registry.entries()) {
            if (entry.irreversible() != null) {
                addWayDown(tests, top, bottom);
                bottom = entry.version();
            }
            top = entry.version();
        }
        addWayDown(tests, top, bottom);
        return tests;
    }

    private void addWayDown(List<DynamicTest> tests, long top, long bottom) {
        if (top > bottom) {
            var what = bottom == 0 ? "leaves nothing behind" : "leaves nothing else behind";
            tests.add(dynamicTest(
                    "down from version %d to %d %s".formatted(top, bottom, what), () -> proveWayDown(top, bottom)));
        }
    }

    private void proveWayDown(long top, long bottom) {
        ground.climb(bottom);
        var start = ground.snapshot();
        ground.migrations().run(Target.version(top));
        ground.migrations().run(Target.backTo(bottom));
        var findings = new Findings();
        findings.add(
                "after all migrations up and down, the schema is not what it was before",
                start.changesTo(ground.snapshot()),
                "the migrations whose own tests fail");
        findings.report();
    }

    private void proveOneRun(long version) {
        var expected = stepByStep.get(version);
        if (expected == null) {
            throw new TestAbortedException("version " + version + " cannot be reached step by step");
        }
        ground.climb(version);
        var findings = new Findings();
        findings.add(
                "the schema is not what it is after the same migrations step by step",
                expected.changesTo(ground.snapshot()),
                "the migrations that depend on what earlier ones of the same run did to the session");
        findings.report();
    }

    /** The newest version, and others at even distances before it. */
    private static Set<Long> sample(List<Registry.Entry> entries) {
        int size = Math.min(SAMPLE, entries.size());
        return IntStream.rangeClosed(1, size)
                .mapToObj(number ->
                        entries.get(entries.size() * number / size - 1).version())
                .collect(Collectors.toSet());
    }

    @Override
    public void close() {
        ground.close();
        try {
            server.close();
        } catch (SQLException e) {
            throw server.explained(e);
        }
    }
}
