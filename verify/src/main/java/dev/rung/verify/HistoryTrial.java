package dev.rung.verify;

import dev.rung.spi.Judge.JudgedMigration;
import dev.rung.spi.Ruling;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tries what of a history was not tried before, one migration after the other, on a copy of the longest part that was. What it makes is kept at the
 * end, before the last migration, which is the one that people work on, and now and then between.
 */
final class HistoryTrial implements AutoCloseable {

    private static final int KEPT_EVERY = 50;

    private final ScratchServer server;
    private final ProvenDatabases proven;
    private final OwnServer own;
    private final List<JudgedMigration> history;
    private final List<Ruling> rulings;

    private @Nullable TrialDatabase database;

    /** How many migrations the newest database has that is kept. */
    private int kept;

    HistoryTrial(ScratchServer server, ProvenDatabases proven, OwnServer own, List<JudgedMigration> history) {
        this.server = server;
        this.proven = proven;
        this.own = own;
        this.history = history;
        this.kept = proven.tried();
        this.rulings = new ArrayList<>(proven.rulings(kept).orElseThrow());
    }

    /** Tries them, up to one that does not go up, or that the server cannot run. */
    List<Ruling> run() throws SQLException {
        while (rulings.size() < history.size()) {
            if (isWorthKeeping()) {
                keep();
            }
            var trial = new StatementsTrial(database(), own, history.get(rulings.size()));
            var ruling = trial.run();
            if (!trial.isUp()) {
                stopBefore(trial, ruling);
                return rulings;
            }
            rulings.add(ruling);
            if (trial.isSpoilt()) {
                again();
            }
        }
        keep();
        return rulings;
    }

    /** What is before one that does not go up is where the next compilation goes on. */
    private void stopBefore(StatementsTrial trial, Ruling ruling) throws SQLException {
        if (trial.isWithoutTrace()) {
            keep();
        }
        rulings.add(ruling);
    }

    private boolean isWorthKeeping() {
        int migrations = rulings.size();
        return migrations == history.size() - 1 || migrations % KEPT_EVERY == 0;
    }

    /** The database in which they are tried: a copy of what is kept. */
    private TrialDatabase database() throws SQLException {
        if (database == null) {
            database = new TrialDatabase(server, kept == 0 ? null : proven.name(kept));
        }
        return database;
    }

    /** Keeps what the migrations so far make, unless it leans on what lies beside it on the server. */
    private void keep() throws SQLException {
        if (rulings.size() > kept && database != null && !own.isAnythingMade()) {
            proven.keep(server, database.give(), rulings);
            kept = rulings.size();
            database = null;
        }
    }

    /** What the last migration left is no place to go on: begins with the last copy, and keeps what is made of it. */
    private void again() throws SQLException {
        close();
        own.tidy();
        for (var migration : history.subList(kept, rulings.size())) {
            new StatementsTrial(database(), own, migration).up(false);
        }
        keep();
    }

    /** Drops the database in which they were tried. */
    @Override
    public void close() throws SQLException {
        if (database != null) {
            database.close();
            database = null;
        }
    }
}
