package dev.rung.verify;

import dev.rung.Direction;
import dev.rung.Effect;
import dev.rung.FailedMigrationException;
import dev.rung.HistoryException;
import dev.rung.Plan;
import dev.rung.RefusedException;
import dev.rung.Target;
import dev.rung.catalog.CatalogChange;
import dev.rung.catalog.CatalogSnapshot;
import dev.rung.spi.Registry;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One migration, taken up, down and up again in a database that is at the version before it. */
final class MigrationTrial implements RoundTrip.Climber {

    private final ProvingGround ground;
    private final Registry registry;
    private final Registry.Entry entry;
    private final Findings findings = new Findings();
    private @Nullable CatalogSnapshot up;

    MigrationTrial(ProvingGround ground, Registry registry, Registry.Entry entry) {
        this.ground = ground;
        this.registry = registry;
        this.entry = entry;
    }

    /** Takes it, and tells what the schema was after the first up, if it went up. */
    Optional<CatalogSnapshot> run() throws SQLException {
        try {
            var start = ground.snapshot();
            var up = firstUp();
            if (entry.irreversible() == null) {
                compareCompiled(ground.migrations().plan(Target.back(1)));
                thereAndBack(start, up);
            }
            if (findings.verdict().outcome() == Verdict.Outcome.HOLDS) {
                ground.isAt(entry.version());
            }
        } catch (FailedMigrationException | RefusedException | HistoryException e) {
            findings.add(String.valueOf(e.getMessage()));
        }
        return Optional.ofNullable(up);
    }

    private CatalogSnapshot firstUp() throws SQLException {
        var here = Target.version(entry.version());
        compareCompiled(ground.migrations().plan(here));
        var declared = declared();
        up();
        var reached = ground.snapshot();
        up = reached;
        declared.ifPresent(effect -> findings.add(
                "up() does not do to the schema what `@Effect` says",
                effect.changesTo(reached),
                CatalogChange.Wording.OF_EFFECT,
                "`@Effect` of `" + entry.className() + "`"));
        return reached;
    }

    /** What the schema would look like after the declared effect, if there is one and PostgreSQL takes it. */
    private Optional<CatalogSnapshot> declared() {
        var effect = registry.instantiate(entry.version()).getClass().getAnnotation(Effect.class);
        try {
            return effect == null ? Optional.empty() : Optional.of(ground.snapshotAfter(effect.value()));
        } catch (SQLException e) {
            findings.add("PostgreSQL refuses what `@Effect` says\n  " + e.getMessage());
            return Optional.empty();
        }
    }

    private void thereAndBack(CatalogSnapshot start, CatalogSnapshot firstTime) throws SQLException {
        var fix = "down() of `" + entry.className() + "`";
        var trip = RoundTrip.of(start, firstTime, this);
        findings.add("after up() and down(), the schema is not what it was before", trip.afterDown(), fix);
        findings.add(
                "after up(), down() and up(), the schema is not what it was after the first up()",
                trip.afterUpAgain(),
                fix);
    }

    @Override
    public void up() {
        ground.migrations().run(Target.version(entry.version()));
    }

    @Override
    public void down() {
        ground.migrations().run(Target.back(1));
    }

    @Override
    public CatalogSnapshot snapshot() throws SQLException {
        return ground.snapshot();
    }

    private void compareCompiled(Plan plan) {
        for (var step : plan.steps()) {
            var compiled = step.sql();
            if (!entry.opaque() && compiled != null) {
                difference(compiled, step.direction()).ifPresent(findings::add);
            }
        }
    }

    private Optional<String> difference(List<String> compiled, Direction direction) {
        return ExecutedSql.difference(compiled, registry.instantiate(entry.version()), direction);
    }

    Verdict verdict() {
        return findings.verdict();
    }
}
