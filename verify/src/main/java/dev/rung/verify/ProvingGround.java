package dev.rung.verify;

import dev.rung.Environment;
import dev.rung.MigrationException;
import dev.rung.Migrations;
import dev.rung.Target;
import dev.rung.catalog.CatalogSnapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A database in which migrations are tried out, and which starts again from empty when a trial spoilt it. */
final class ProvingGround implements AutoCloseable {

    private static final long UNKNOWN = -1;

    private final ScratchDatabase database;
    private long version;
    private @Nullable Connection connection;

    ProvingGround(Environment server) {
        this.database = ScratchDatabase.on(server);
    }

    Migrations migrations() {
        return database.migrations();
    }

    /**
     * Brings the database to a version, from empty unless it is there. What comes next is a trial: until {@link #isAt} says how it
     * ended, nobody knows what the database looks like.
     *
     * @return why it cannot be brought there, which is the finding of another claim
     */
    Optional<String> reach(long wanted) {
        var obstacle = version == wanted ? Optional.<String>empty() : climb(wanted);
        version = UNKNOWN;
        return obstacle;
    }

    /** Brings an empty database to a version, be it 0, for which other histories may have to be there; and says why if it cannot. */
    Optional<String> climb(long wanted) {
        disconnect();
        database.renew();
        version = UNKNOWN;
        try {
            migrations().run(Target.version(wanted));
            return Optional.empty();
        } catch (MigrationException e) {
            return Optional.of("version " + wanted + " cannot be reached: " + e.getMessage());
        }
    }

    void isAt(long reached) {
        version = reached;
    }

    /** Always through the same connection: to a new one PostgreSQL has to tell its whole catalog first. */
    CatalogSnapshot snapshot() throws SQLException {
        return database.snapshot(connection());
    }

    /**
     * What the schema would look like after a declared effect, which leaves nothing in the database.
     *
     * @throws SQLException when PostgreSQL refuses it
     */
    CatalogSnapshot snapshotAfter(String effect) throws SQLException {
        return CatalogSnapshot.after(
                connection(), effect, database.environment().historyTable());
    }

    private Connection connection() throws SQLException {
        if (connection == null) {
            connection = database.dataSource().getConnection();
        }
        return connection;
    }

    private void disconnect() {
        try {
            if (connection != null) {
                connection.close();
                connection = null;
            }
        } catch (SQLException e) {
            System.getLogger("dev.rung").log(System.Logger.Level.DEBUG, "a connection does not close", e);
        }
    }

    @Override
    public void close() {
        disconnect();
        database.close();
    }
}
