package dev.rung.cli;

import dev.rung.FailedMigrationException;
import dev.rung.Migrations;
import dev.rung.RefusedException;
import dev.rung.Registry;
import dev.rung.catalog.CatalogChange;
import dev.rung.catalog.CatalogSnapshot;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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
            try {
                migrations.to(entry.version());
            } catch (FailedMigrationException e) {
                verdicts.add(new Verdict(entry, List.of(String.valueOf(e.getMessage())), List.of()));
                return verdicts;
            }
            var after = scratch.snapshot();
            verdicts.add(entry.irreversible() == null ? thereAndBack(entry, schema, after) : irreversible(entry));
            schema = after;
        }
        return verdicts;
    }

    private static Verdict irreversible(Registry.Entry entry) {
        return new Verdict(entry, List.of(), List.of("irreversible: " + entry.irreversible()));
    }

    private Verdict thereAndBack(Registry.Entry entry, CatalogSnapshot before, CatalogSnapshot after)
            throws SQLException {
        var findings = new ArrayList<String>();
        var notes = new ArrayList<String>();
        try {
            migrations.rollback(1);
            look("down", before.changesTo(scratch.snapshot()), findings, notes);
            migrations.to(entry.version());
            look("up again", after.changesTo(scratch.snapshot()), findings, notes);
        } catch (FailedMigrationException | RefusedException e) {
            findings.add(String.valueOf(e.getMessage()));
        }
        if (!findings.isEmpty()) {
            scratch.renew();
        }
        return new Verdict(entry, findings, notes);
    }

    /** Only the order of columns cannot be put back without writing the table anew. */
    private static void look(String when, List<CatalogChange> changes, List<String> findings, List<String> notes) {
        changes.forEach(
                change -> (change.isColumnOrder() ? notes : findings).add("after " + when + ": " + change.sentence()));
    }
}
