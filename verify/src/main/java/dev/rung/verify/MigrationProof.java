package dev.rung.verify;

import dev.rung.ConnectionException;
import dev.rung.Environment;
import dev.rung.FailedMigrationException;
import dev.rung.HistoryException;
import dev.rung.MigrationException;
import dev.rung.Migrations;
import dev.rung.RefusedException;
import dev.rung.Target;
import dev.rung.catalog.CatalogChange;
import dev.rung.catalog.CatalogSnapshot;
import dev.rung.spi.Registry;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Proves the migrations of this build on a server. The claims are tried in order, each when it is asked for, in one database that is
 * thrown away; one that fails does not keep the others from being tried.
 */
public final class MigrationProof implements AutoCloseable {

    /** At most so many versions are reached in one run each, since that costs the square of the length of the history. */
    private static final int SAMPLE = 10;

    private final Registry registry;
    private final ProvingGround ground;
    private final Set<Long> sample;

    /** What the schema looks like at the versions of the sample, reached step by step. */
    private final Map<Long, CatalogSnapshot> stepByStep = new HashMap<>();

    /**
     * Makes the database.
     *
     * @param server an environment on the server to prove them on
     * @throws RefusedException when the environment is protected, or its user may not make databases
     * @throws MigrationException when the server or the registry cannot be used
     */
    public MigrationProof(Environment server) {
        this.registry = Migrations.in(server).registry();
        this.sample = sample(registry.entries());
        this.ground = new ProvingGround(server);
    }

    /** The newest version, and others at even distances before it. */
    private static Set<Long> sample(List<Registry.Entry> entries) {
        int size = Math.min(SAMPLE, entries.size());
        return IntStream.rangeClosed(1, size)
                .mapToObj(number ->
                        entries.get(entries.size() * number / size - 1).version())
                .collect(Collectors.toSet());
    }

    /**
     * Of each migration: what was compiled is what its class executes; it goes up; it comes down, to the schema that was there before;
     * and it goes up again, to the same schema as the first time. One that is irreversible only goes up.
     *
     * @return one claim for each, in order
     */
    public List<Claim> ofMigrations() {
        var claims = new ArrayList<Claim>();
        long before = 0;
        for (var entry : registry.entries()) {
            long from = before;
            claims.add(Claim.of(
                    entry,
                    () -> onServer(() -> {
                        var obstacle = ground.reach(from);
                        return obstacle.isPresent()
                                ? Verdict.notTried(obstacle.get())
                                : trial(entry).verdict();
                    })));
            before = entry.version();
        }
        return claims;
    }

    private MigrationTrial trial(Registry.Entry entry) throws SQLException {
        var trial = new MigrationTrial(ground, registry, entry);
        var up = trial.run();
        if (sample.contains(entry.version())) {
            up.ifPresent(schema -> stepByStep.put(entry.version(), schema));
        }
        return trial;
    }

    /**
     * Of the history: from each irreversible migration, and from the end, it comes down to the irreversible one before, or to empty, and
     * leaves nothing else behind.
     *
     * @return one claim for each stretch
     */
    public List<Claim> ofWaysDown() {
        var claims = new ArrayList<Claim>();
        long bottom = 0;
        long top = 0;
        for (var entry : registry.entries()) {
            if (entry.irreversible() != null) {
                addWayDown(claims, top, bottom);
                bottom = entry.version();
            }
            top = entry.version();
        }
        addWayDown(claims, top, bottom);
        return claims;
    }

    private void addWayDown(List<Claim> claims, long top, long bottom) {
        if (top > bottom) {
            var title = "down from version %d to %d leaves nothing %sbehind"
                    .formatted(top, bottom, bottom == 0 ? "" : "else ");
            claims.add(Claim.ofHistory(title, () -> onServer(() -> wayDown(top, bottom))));
        }
    }

    private Verdict wayDown(long top, long bottom) throws SQLException {
        var obstacle = ground.climb(bottom);
        if (obstacle.isPresent()) {
            return Verdict.notTried(obstacle.get());
        }
        var start = ground.snapshot();
        ground.migrations().run(Target.version(top));
        ground.migrations().run(Target.backTo(bottom));
        return difference(
                "after all migrations up and down, the schema is not what it was before",
                start.changesTo(ground.snapshot()),
                "the migrations whose own claims fail");
    }

    /**
     * Of the history: some versions are reached from empty in one run with the schema that they have step by step. To be asked after those
     * of the migrations.
     *
     * @return one claim for each of these versions
     */
    public List<Claim> ofRuns() {
        return registry.entries().stream()
                .map(Registry.Entry::version)
                .filter(sample::contains)
                .map(version -> Claim.ofHistory(
                        "from empty to version " + version + " in one run", () -> onServer(() -> oneRun(version))))
                .toList();
    }

    private Verdict oneRun(long version) throws SQLException {
        var expected = stepByStep.get(version);
        if (expected == null) {
            return Verdict.notTried("version " + version + " cannot be reached step by step");
        }
        var obstacle = ground.climb(version);
        if (obstacle.isPresent()) {
            return Verdict.fails(obstacle.get());
        }
        return difference(
                "the schema is not what it is after the same migrations step by step",
                expected.changesTo(ground.snapshot()),
                "the migrations that depend on what earlier ones of the same run did to the session");
    }

    private static Verdict difference(String heading, List<CatalogChange> changes, String fix) {
        var findings = new Findings();
        findings.add(heading, changes, fix);
        return findings.verdict();
    }

    /** A trial that may fail in ways of the runner's and of the server's. */
    private interface Trial {
        Verdict run() throws SQLException;
    }

    private static Verdict onServer(Trial trial) {
        try {
            return trial.run();
        } catch (FailedMigrationException | RefusedException | HistoryException e) {
            return Verdict.fails(String.valueOf(e.getMessage()));
        } catch (SQLException e) {
            throw new ConnectionException(
                    "the database in which the migrations are tried cannot be read: " + e.getMessage());
        }
    }

    /** Drops the database, and what the migrations made on its server. */
    @Override
    public void close() {
        ground.close();
    }
}
