package dev.rung.junit;

import dev.rung.Environment;
import dev.rung.Migrations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A database in the hands of one test, or of the tests of one class, which then run one after another. */
final class Lease implements AutoCloseable {

    private final DatabasePool pool;
    private final DatabasePool.Kind kind;
    private final String holder;
    private final TestDatabase database;
    private final Semaphore turn;
    private @Nullable Connection connection;

    private Lease(DatabasePool pool, DatabasePool.Kind kind, String holder, Semaphore turn) {
        this.pool = pool;
        this.kind = kind;
        this.holder = holder;
        this.turn = turn;
        this.database = pool.take(kind);
        database.begin();
    }

    /** Takes a database for a test, whose turn it then is, or for the tests of a class. */
    static Lease of(DatabasePool pool, DatabasePool.Kind kind, ExtensionContext holder) {
        boolean isTest = holder.getTestMethod().isPresent();
        return new Lease(pool, kind, holder.getUniqueId(), new Semaphore(isTest ? 0 : 1));
    }

    /** Takes a database for tests that run one after another. */
    static Lease shared(DatabasePool pool, DatabasePool.Kind kind, String holder) {
        return new Lease(pool, kind, holder, new Semaphore(1));
    }

    /** Whether it was given to this test or class itself, and not to a class around it. */
    boolean isHeldBy(String uniqueId) {
        return holder.equals(uniqueId);
    }

    /** Waits for the tests of the class that share the database. */
    void begin() {
        turn.acquireUninterruptibly();
        database.begin();
    }

    void end() {
        try {
            closeConnection();
            database.end();
        } finally {
            turn.release();
        }
    }

    private void closeConnection() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw database.cloned().explained(e);
            }
            connection = null;
        }
    }

    DataSource dataSource() {
        return database.dataSource();
    }

    /** The same connection for all who ask for one, until the test ends. */
    synchronized Connection connection() throws SQLException {
        if (connection == null) {
            connection = dataSource().getConnection();
        }
        return connection;
    }

    Environment environment() {
        return database.environment();
    }

    Migrations migrations() {
        return Migrations.in(environment());
    }

    /** Keeps a copy of the database for people, and says how to look at it. */
    String keep() throws SQLException {
        database.settle();
        var name = database.cloned().keep();
        var environment = database.cloned().environment().database(name);
        var address = environment.url().replaceFirst("^jdbc:", "").replaceFirst("\\?.*", "");
        return "psql" + (environment.user() == null ? "" : " -U " + environment.user()) + " '" + address + "'";
    }

    @Override
    public void close() {
        closeConnection();
        database.end();
        pool.giveBack(kind, database);
    }
}
