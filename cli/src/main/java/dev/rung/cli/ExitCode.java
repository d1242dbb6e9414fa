package dev.rung.cli;

import dev.rung.ConfigurationException;
import dev.rung.ConnectionException;
import dev.rung.FailedMigrationException;
import dev.rung.HistoryException;
import dev.rung.RefusedException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** How a command ended, for scripts. The number is the place in this list, and stays what it is. */
enum ExitCode {
    DONE("done, or nothing to do"),
    CRASHED("a mistake in Rung itself"),
    USAGE("a command or an option that does not exist"),
    CONFIGURATION("the settings, the class path or the sources cannot be used"),
    CONNECTION("the database cannot be reached, or lets nobody in"),
    HISTORY("the history of the database and this build do not fit together"),
    FAILED("a migration failed"),
    REFUSED("not allowed: irreversible, protected, or not confirmed"),
    DIFFERENT("what was compared is not the same"),
    WRONG("the sources of the migrations have errors");

    private final String meaning;

    ExitCode(String meaning) {
        this.meaning = meaning;
    }

    int number() {
        return ordinal();
    }

    /** {@code history}, as JSON says it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ExitCode of(Throwable failure) {
        if (failure instanceof CommandException command) {
            return command.exitCode();
        }
        if (failure instanceof ConfigurationException) {
            return CONFIGURATION;
        }
        if (failure instanceof ConnectionException || failure instanceof SQLException) {
            return CONNECTION;
        }
        if (failure instanceof HistoryException) {
            return HISTORY;
        }
        if (failure instanceof FailedMigrationException) {
            return FAILED;
        }
        return failure instanceof RefusedException ? REFUSED : CRASHED;
    }

    /** Every code with its meaning, for the help. */
    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        Stream.of(values()).forEach(code -> meanings.put(String.valueOf(code.number()), code.meaning));
        return meanings;
    }
}
