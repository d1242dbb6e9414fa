package dev.rung.verify;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.postgresql.Driver;

/**
 * Sees to it that PostgreSQL's driver is registered for as long as somebody uses it, whose process may have none. Processors are loaded anew for each
 * compilation in a process that lives long; a driver that stayed registered would keep all their classes.
 */
final class DriverUse {

    private static int users;
    private static boolean isOfOthers;

    private DriverUse() {}

    /** Something that needs the driver. */
    interface Work<T> {
        T run() throws SQLException;
    }

    static <T> T during(Work<T> work) throws SQLException {
        begin();
        try {
            return work.run();
        } finally {
            end();
        }
    }

    /** Before the class of the driver registers itself, which it does when it is used for the first time, one sees whether others did. */
    private static synchronized void begin() throws SQLException {
        if (users++ == 0) {
            isOfOthers = DriverManager.drivers().anyMatch(Driver.class::isInstance);
            if (!Driver.isRegistered()) {
                Driver.register();
            }
        }
    }

    private static synchronized void end() throws SQLException {
        if (--users == 0 && !isOfOthers) {
            Driver.deregister();
        }
    }
}
