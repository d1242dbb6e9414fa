package dev.rung;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What stands behind an exception. */
final class Causes {

    private static final int DEEP = 50;

    private Causes() {}

    /** The error of the database behind it, or null if there is none. */
    static @Nullable SQLException sql(Throwable thrown) {
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEP; depth++) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
            cause = cause.getCause();
        }
        return null;
    }
}
