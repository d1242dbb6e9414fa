package dev.rung.verify;

import dev.rung.Direction;
import dev.rung.catalog.CatalogChange;
import dev.rung.catalog.CatalogSnapshot;
import dev.rung.spi.Judge.JudgedMigration;
import dev.rung.spi.Ruling;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** The SQL of one migration, taken up, down and up again in a database that is at the version before it. */
final class StatementsTrial implements RoundTrip.Climber {

    private final TrialDatabase database;
    private final OwnServer own;
    private final JudgedMigration migration;
    private boolean isUp;
    private boolean isSpoilt;
    private boolean isTried;

    StatementsTrial(TrialDatabase database, OwnServer own, JudgedMigration migration) {
        this.database = database;
        this.own = own;
        this.migration = migration;
    }

    /** Whether it has gone up, so that the next one can be tried. */
    boolean isUp() {
        return isUp;
    }

    /** Whether nobody knows what the database looks like now. */
    boolean isSpoilt() {
        return isSpoilt;
    }

    /** Whether the database is as it was before, of one that has not gone up: a transaction that failed leaves nothing behind. */
    boolean isWithoutTrace() {
        return !isTried || migration.isTransactional();
    }

    /** Tries it. */
    Ruling run() throws SQLException {
        if (!own.mayRun(statements())) {
            return new Ruling.Undecided("""
                    this migration reaches beyond its database, and runs on a server only that is the compiler's own
                    fix: -Arung.server=embedded""");
        }
        isTried = true;
        try {
            return migration.down().isPresent() ? thereAndBack() : there();
        } catch (TrialDatabase.StatementException e) {
            isSpoilt = true;
            return Refusals.of(e.said(), e.way(), own.isSuperuser());
        }
    }

    private Stream<String> statements() {
        return Stream.concat(migration.up().stream(), migration.down().stream().flatMap(List::stream));
    }

    private Ruling there() throws SQLException {
        up(false);
        isUp = true;
        return new Ruling.Accepted();
    }

    private Ruling thereAndBack() throws SQLException {
        var before = snapshot();
        up(false);
        isUp = true;
        var trip = RoundTrip.of(before, snapshot(), this);
        isSpoilt =
                !RoundTrip.isOrderOnly(trip.afterDown()) || !trip.afterUpAgain().isEmpty();
        return trip.afterDown().isEmpty() && trip.afterUpAgain().isEmpty() ? new Ruling.Accepted() : changed(trip);
    }

    private static Ruling changed(RoundTrip trip) {
        boolean isAgain = RoundTrip.isOrderOnly(trip.afterDown()) && !RoundTrip.isOrderOnly(trip.afterUpAgain());
        var changes = isAgain || trip.afterDown().isEmpty() ? trip.afterUpAgain() : trip.afterDown();
        return new Ruling.Changed(
                isAgain || trip.afterDown().isEmpty(),
                RoundTrip.isOrderOnly(changes),
                changes.stream().map(CatalogChange::sentence).toList());
    }

    void up(boolean isAgain) throws SQLException {
        run(Direction.UP, isAgain, migration.up());
    }

    @Override
    public void up() throws SQLException {
        up(true);
    }

    @Override
    public void down() throws SQLException {
        run(Direction.DOWN, false, migration.down().orElseThrow());
    }

    @Override
    public CatalogSnapshot snapshot() throws SQLException {
        return database.snapshot();
    }

    /** Whoever sets a server up makes the roles that migrations only name: so does the compiler on its own. */
    private void run(Direction direction, boolean isAgain, List<String> statements) throws SQLException {
        while (true) {
            try {
                database.run(direction, isAgain, statements, migration.isTransactional());
                return;
            } catch (TrialDatabase.StatementException e) {
                if (!migration.isTransactional() || !own.makesRole(e.said())) {
                    throw e;
                }
            }
        }
    }
}
