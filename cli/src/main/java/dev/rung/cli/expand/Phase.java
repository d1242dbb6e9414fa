package dev.rung.cli.expand;

import java.util.List;

/**
 * A part of a change that is a migration of its own.
 *
 * @param title what it does, in words, of which the name of its class is made
 * @param isTransactional whether one transaction holds it
 * @param up its statements
 * @param down the statements that undo it
 */
public record Phase(String title, boolean isTransactional, List<String> up, List<String> down) {

    /** Copies the lists. */
    public Phase {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    static Phase of(String title, String up, String down) {
        return new Phase(title, true, List.of(up), List.of(down));
    }

    static Phase outsideOfTransactions(String title, String up, String down) {
        return new Phase(title, false, List.of(up), List.of(down));
    }

    /** Rows that are there are read, while others write; the way back forgets that they were. */
    static Phase validation(String what, TableName table, String constraint, String add) {
        return new Phase(
                "validate " + what,
                true,
                List.of("alter table %s validate constraint %s".formatted(table, constraint)),
                List.of("alter table %s drop constraint %s".formatted(table, constraint), add + " not valid"));
    }
}
