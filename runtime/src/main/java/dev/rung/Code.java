package dev.rung;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ResultQuery;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.conf.StatementType;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.tools.jdbc.MockConnection;
import org.jooq.tools.jdbc.MockExecuteContext;
import org.jooq.tools.jdbc.MockResult;
import org.jspecify.annotations.Nullable;

/** Opaque migrations, which run as code. The only class that touches jOOQ, so that no other migration loads it. */
final class Code {

    /** jOOQ asks each connection for its version and logs that it got none from one that is none. Held, since JUL forgets levels. */
    private static final Logger VERSIONS = Logger.getLogger("org.jooq.impl.DefaultExecuteContext.logVersionSupport");

    private static final int ENDLESS = 10_000;

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        VERSIONS.setLevel(Level.WARNING);
    }

    private Code() {}

    /** What code does, on whatever it is given: {@code migration::up} or {@code migration::down}. */
    interface Body extends Consumer<DSLContext> {}

    /** The body of a migration in one direction. */
    static Body of(Rung migration, Direction direction) {
        if (direction == Direction.UP) {
            return migration::up;
        }
        if (migration instanceof Reversible reversible) {
            return reversible::down;
        }
        throw new IllegalArgumentException(migration.getClass().getName() + " has no way down");
    }

    /** Is told of each statement before it runs, and may refuse it. */
    interface Before {
        void run(String sql) throws SQLException;
    }

    /** Runs the code on a connection whose transaction is somebody else's. */
    static void run(Body body, Connection connection, Before before) {
        var configuration = configuration(connection, new Telling(before));
        configuration.set(new SavepointTransactions(connection));
        body.accept(DSL.using(configuration));
    }

    /** Runs the code on a connection where it may have transactions of its own. */
    static void runAlone(Body body, Connection connection, Before before) {
        body.accept(DSL.using(configuration(connection, new Telling(before))));
    }

    /**
     * The statements that the code would run, found without a database, or null when they depend on what a database would
     * answer: when the code reads data, or runs other statements if other numbers of rows are reported to it.
     */
    static @Nullable List<Statement> capture(Body body) {
        try {
            var none = statements(body, 0);
            var one = statements(body, 1);
            return none.equals(one) ? none : null;
        } catch (Unknowable | RuntimeException e) {
            return null;
        }
    }

    private static List<Statement> statements(Body body, int rows) throws Unknowable {
        var statements = new ArrayList<Statement>();
        var listener = new Reading();
        int[] seen = {0};
        var connection = new MockConnection(context -> {
            for (var sql : sql(context)) {
                statements.add(new Statement(sql, ""));
            }
            if (++seen[0] > ENDLESS) {
                throw new SQLException("the code does not end without a database");
            }
            return results(context, rows);
        });
        var configuration = configuration(connection, listener);
        configuration.set(new SavepointTransactions(connection));
        body.accept(DSL.using(configuration));
        if (listener.reads || listener.executions != seen[0]) {
            throw new Unknowable();
        }
        return statements;
    }

    private static String[] sql(MockExecuteContext context) {
        return context.batch() ? context.batchSQL() : new String[] {context.sql()};
    }

    private static MockResult[] results(MockExecuteContext context, int rows) {
        var results = new MockResult[context.batch() ? context.batchSQL().length : 1];
        Arrays.fill(results, new MockResult(rows));
        return results;
    }

    private static Configuration configuration(Connection connection, Listener listener) {
        return new DefaultConfiguration()
                .set(connection)
                .set(SQLDialect.POSTGRES)
                .set(new Settings()
                        .withStatementType(StatementType.STATIC_STATEMENT)
                        .withExecuteLogging(false))
                .set(listener);
    }

    /** The statements depend on the database. */
    private static final class Unknowable extends Exception {
        private static final long serialVersionUID = 1L;

        Unknowable() {
            super(null, null, false, false);
        }
    }

    private abstract static class Listener implements ExecuteListener {
        private static final long serialVersionUID = 1L;
    }

    /** Tells each statement before it runs. */
    private static final class Telling extends Listener {
        private static final long serialVersionUID = 1L;

        private final transient Before before;

        Telling(Before before) {
            this.before = before;
        }

        @Override
        public void executeStart(ExecuteContext context) {
            try {
                for (var sql : context.batchSQL()) {
                    before.run(Objects.requireNonNullElse(sql, ""));
                }
            } catch (SQLException e) {
                throw new DataAccessException("a statement was not run", e);
            }
        }
    }

    /** Sees whether code reads results, and how many of its statements went through jOOQ. */
    private static final class Reading extends Listener {
        private static final long serialVersionUID = 1L;

        private boolean reads;
        private int executions;

        @Override
        public void executeStart(ExecuteContext context) {
            executions++;
            reads |= context.query() instanceof ResultQuery
                    || String.valueOf(context.sql()).contains(" returning ");
        }

        @Override
        public void fetchStart(ExecuteContext context) {
            reads = true;
        }

        @Override
        public void resultStart(ExecuteContext context) {
            reads = true;
        }
    }
}
