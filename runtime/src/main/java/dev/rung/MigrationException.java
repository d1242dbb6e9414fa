package dev.rung;

import org.jspecify.annotations.Nullable;

/**
 * What went wrong, where, and what to do about it, in the user's own names. The closed set of subclasses tells the kind.
 *
 * <p>The message is written for the person who meets it, so these exceptions carry no stack trace: a {@code main} that lets
 * one through prints the message and nothing else.
 */
public abstract sealed class MigrationException extends RuntimeException
        permits ConfigurationException,
                ConnectionException,
                HistoryException,
                FailedMigrationException,
                RefusedException {

    private static final String FIX = "\n  fix: ";

    MigrationException(String message) {
        this(message, null);
    }

    MigrationException(String message, @Nullable Throwable cause) {
        super(message, cause, false, false);
    }

    /**
     * What to do about it, as the message says at its end; for who shows it in a place of its own.
     *
     * @return the text behind {@code fix:}, or an empty one if there is none
     */
    public String fix() {
        var message = String.valueOf(getMessage());
        int start = message.indexOf(FIX);
        return start < 0 ? "" : message.substring(start + FIX.length()).strip();
    }
}
