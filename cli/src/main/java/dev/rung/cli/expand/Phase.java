package dev.rung.cli.expand;

import dev.rung.cli.source.Allowance;
import java.util.List;
import java.util.Optional;

/**
 * A part of a change that is a migration of its own.
 *
 * @param title what it does, in words, of which the name of its class is made
 * @param isTransactional whether one transaction holds it
 * @param up its statements
 * @param down the statements that undo it; none if nothing does
 * @param reason why nothing undoes it, or an empty text
 * @param allowance the check that has nothing to say of it, if there is one
 */
public record Phase(
        String title,
        boolean isTransactional,
        List<String> up,
        List<String> down,
        String reason,
        Optional<Allowance> allowance) {

    /** Copies the lists. */
    public Phase {
        up = List.copyOf(up);
        down = List.copyOf(down);
    }

    Phase(String title, boolean isTransactional, List<String> up, List<String> down) {
        this(title, isTransactional, up, down, "", Optional.empty());
    }

    /** The same, of which a check has nothing to say. */
    Phase allowing(String check, String why) {
        return new Phase(title, isTransactional, up, down, reason, Optional.of(new Allowance(check, why)));
    }

    static Phase irreversible(String title, String up, String reason) {
        return new Phase(title, true, List.of(up), List.of(), reason, Optional.empty());
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
