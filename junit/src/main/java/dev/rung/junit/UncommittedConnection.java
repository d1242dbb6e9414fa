package dev.rung.junit;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.jspecify.annotations.Nullable;

/**
 * The one connection of a test that is rolled back. It behaves like one that commits each statement, and takes everything back
 * at the end; what it cannot do is to commit when asked to.
 */
final class UncommittedConnection extends LentConnection {

    static final String REFUSAL = """
            the code under test commits, and this test is to be rolled back as one transaction
              fix: `@MigratedDatabase(isolation = Isolation.RESET)`, under which code may commit""";

    private static final String INVALID_TRANSACTION_TERMINATION = "2D000";

    private final Savepoint start;
    private boolean autoCommit = true;

    UncommittedConnection(Connection connection, Savepoint start) {
        super(connection, () -> {});
        this.start = start;
    }

    @Override
    @Nullable
    Object call(Method method, Object @Nullable [] arguments) throws Throwable {
        switch (method.getName()) {
            case "commit" -> throw new SQLException(REFUSAL, INVALID_TRANSACTION_TERMINATION);
            case "getAutoCommit" -> {
                return autoCommit;
            }
            case "setAutoCommit" -> {
                autoCommit = arguments != null && (boolean) arguments[0];
                return null;
            }
            case "rollback" -> {
                return rollback(method, arguments);
            }
            default -> {
                return super.call(method, arguments);
            }
        }
    }

    private @Nullable Object rollback(Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments != null) {
            return super.call(method, arguments);
        }
        connection().rollback(start);
        return null;
    }
}
