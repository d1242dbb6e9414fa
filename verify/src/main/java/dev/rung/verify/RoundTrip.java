package dev.rung.verify;

import dev.rung.catalog.CatalogChange;
import dev.rung.catalog.CatalogSnapshot;
import java.sql.SQLException;
import java.util.List;

/**
 * Down and up again, with the schema compared each time: the proof that a migration can be taken back.
 *
 * @param afterDown what is not what it was before the migration
 * @param afterUpAgain what is not what it was when the migration had gone up for the first time
 */
record RoundTrip(List<CatalogChange> afterDown, List<CatalogChange> afterUpAgain) {

    /** Something that takes a migration, wherever its SQL comes from. */
    interface Climber {
        void up() throws SQLException;

        void down() throws SQLException;

        CatalogSnapshot snapshot() throws SQLException;
    }

    /**
     * Takes a migration that is up down and up again. What down did not undo may keep it from going up again, and then that is not tried.
     *
     * @param before the schema before the migration
     * @param after the schema with it
     */
    static RoundTrip of(CatalogSnapshot before, CatalogSnapshot after, Climber climber) throws SQLException {
        climber.down();
        var afterDown = before.changesTo(climber.snapshot());
        if (!isOrderOnly(afterDown)) {
            return new RoundTrip(afterDown, List.of());
        }
        climber.up();
        return new RoundTrip(afterDown, after.changesTo(climber.snapshot()));
    }

    /** Whether there is nothing but the order of columns. */
    static boolean isOrderOnly(List<CatalogChange> changes) {
        return changes.stream().allMatch(CatalogChange::isColumnOrder);
    }
}
