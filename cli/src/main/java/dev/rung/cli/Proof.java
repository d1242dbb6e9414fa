package dev.rung.cli;

import dev.rung.Effect;
import dev.rung.FailedMigrationException;
import dev.rung.Migrations;
import dev.rung.RefusedException;
import dev.rung.Registry;
import dev.rung.Target;
import dev.rung.catalog.CatalogChange;
import dev.rung.catalog.CatalogSnapshot;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes each migration up, down and up again on a scratch database, and looks at the schema each time. */
final class Proof {

    private final Scratch scratch;
    private final Migrations migrations;

    Proof(Scratch scratch) {
        this.scratch = scratch;
        this.migrations = scratch.migrations();
    }

    /**
     * What came of one migration.
     *
     * @param entry the migration
     * @param findings what is wrong, in sentences; none when it is proven
     * @param notes what is not wrong and yet to be known
     */
    record Verdict(Registry.Entry entry, List<String> findings, List<String> notes) {

        boolean holds() {
            return findings.isEmpty();
        }
    }

    /** The verdicts in order, up to the first migration that does not go up. */
    List<Verdict> run() throws SQLException {
        var verdicts = new ArrayList<Verdict>();
        var schema = scratch.snapshot();
        for (var entry : migrations.registry().entries()) {
            var verdict = new Verdict(entry, new ArrayList<>(), new ArrayList<>());
            verdicts.add(verdict);
            var declared = declared(verdict);
            try {
                migrations.run(Target.version(entry.version()));
            } catch (FailedMigrationException e) {
                verdict.findings().add(String.valueOf(e.getMessage()));
                return verdicts;
            }
            var after = scratch.snapshot();
            if (declared != null) {
                declared.changesTo(after)
                        .forEach(change -> verdict.findings().add(change.sentence(CatalogChange.Wording.OF_EFFECT)));
            }
            if (entry.irreversible() == null) {
                thereAndBack(verdict, schema, after);
            } else {
                verdict.notes().add("irreversible: " + entry.irreversible());
            }
            schema = after;
        }
        return verdicts;
    }

    /** What the schema would look like after the declared effect, if there is one and PostgreSQL takes it. */
    private @Nullable CatalogSnapshot declared(Verdict verdict) {
        var effect = migrations
                .registry()
                .instantiate(verdict.entry().version())
                .getClass()
                .getAnnotation(Effect.class);
        try {
            return effect == null ? null : scratch.snapshotAfter(effect.value());
        } catch (SQLException e) {
            verdict.findings().add("PostgreSQL refuses what `@Effect` says: " + e.getMessage());
            return null;
        }
    }

    private void thereAndBack(Verdict verdict, CatalogSnapshot before, CatalogSnapshot after) throws SQLException {
        try {
            migrations.run(Target.back(1));
            look("down", before.changesTo(scratch.snapshot()), verdict);
            migrations.run(Target.version(verdict.entry().version()));
            look("up again", after.changesTo(scratch.snapshot()), verdict);
        } catch (FailedMigrationException | RefusedException e) {
            verdict.findings().add(String.valueOf(e.getMessage()));
        }
        if (!verdict.holds()) {
            scratch.renew();
        }
    }

    /** Only the order of columns cannot be put back without writing the table anew. */
    private static void look(String when, List<CatalogChange> changes, Verdict verdict) {
        changes.forEach(change -> (change.isColumnOrder() ? verdict.notes() : verdict.findings())
                .add("after " + when + ": " + change.sentence()));
    }
}
