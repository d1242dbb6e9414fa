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

    MigrationException(String message) {
        this(message, null);
    }

    MigrationException(String message, @Nullable Throwable cause) {
        super(message, cause, false, false);
    }
}
