package dev.rung.junit;

import dev.rung.Environment;
import dev.rung.MigrationException;
import dev.rung.Migrations;
import dev.rung.Target;
import dev.rung.catalog.CatalogSnapshot;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** A database in which migrations are tried out, and which starts again from empty when a trial spoilt it. */
final class ProvingGround implements AutoCloseable {

    private static final long UNKNOWN = -1;

    private final Server server;
    private final String name;
    private final Environment environment;
    private long version = UNKNOWN;
    private @Nullable Connection connection;

    ProvingGround(Server server) {
        this.server = server;
        this.name = server.passingName("clone", "contract");
        this.environment = server.environment().database(name);
    }

    Migrations migrations() {
        return Migrations.in(environment);
    }

    /**
     * Brings the database to a version, from empty unless it is there. What comes next is a trial: until {@link #isAt} says how it
     * ended, nobody knows what the database looks like.
     *
     * @throws TestAbortedException when a migration on the way fails, which is for the test of that one to say
     */
    void reach(long wanted) {
        if (version != wanted) {
            climb(wanted);
        }
        version = UNKNOWN;
    }

    /** Brings an empty database to a version. */
    void climb(long wanted) {
        close();
        server.create(name);
        version = UNKNOWN;
        try {
            if (wanted > 0) {
                migrations().run(Target.version(wanted));
            }
        } catch (MigrationException e) {
            throw new TestAbortedException("version " + wanted + " cannot be reached: " + e.getMessage(), e);
        }
    }

    void isAt(long reached) {
        version = reached;
    }

    /** Always through the same connection: to a new one PostgreSQL has to tell its whole catalog first. */
    CatalogSnapshot snapshot() {
        try {
            return CatalogSnapshot.of(connection(), environment.historyTable());
        } catch (SQLException e) {
            throw server.explained(e);
        }
    }

    /**
     * What the schema would look like after a declared effect, which leaves nothing in the database.
     *
     * @throws AssertionFailedError when PostgreSQL refuses it
     */
    CatalogSnapshot snapshotAfter(String effect) {
        try {
            return CatalogSnapshot.after(connection(), effect, environment.historyTable());
        } catch (SQLException e) {
            throw new AssertionFailedError("PostgreSQL refuses what `@Effect` says\n  " + e.getMessage(), e);
        }
    }

    private Connection connection() throws SQLException {
        if (connection == null) {
            connection = environment.dataSource().getConnection();
        }
        return connection;
    }

    @Override
    public void close() {
        try {
            if (connection != null) {
                connection.close();
                connection = null;
            }
        } catch (SQLException e) {
            throw server.explained(e);
        }
        server.drop(name);
    }
}
