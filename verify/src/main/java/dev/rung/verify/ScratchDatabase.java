package dev.rung.verify;

import dev.rung.Environment;
import dev.rung.MigrationException;
import dev.rung.Migrations;
import dev.rung.Plan;
import dev.rung.RefusedException;
import dev.rung.Target;
import dev.rung.catalog.CatalogSnapshot;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * A database on the server of an environment, for as long as somebody tries something in it. It goes however the process ends: when it is
 * closed, by a hook of the virtual machine, or when the next {@link ScratchServer} is opened. The roles, databases and tablespaces that
 * its statements made go with it.
 */
public final class ScratchDatabase implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger("dev.rung");

    private final ScratchServer server;
    private final ServerObjects objects;
    private final String name;
    private final Environment environment;
    private final List<String> executed = new ArrayList<>();
    private final Thread hook = new Thread(this::drop, "rung-scratch");

    private ScratchDatabase(Environment where, @Nullable String template) {
        this.server = new ScratchServer(where);
        this.objects = new ServerObjects(server);
        this.name = server.passingName("scratch", "of");
        this.environment = where.database(name);
        createOrClose(template);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Makes an empty one.
     *
     * @param server an environment on the same server
     * @return the database
     * @throws RefusedException when the environment is protected, or its user may not make databases
     * @throws MigrationException when the server cannot be used
     */
    public static ScratchDatabase on(Environment server) {
        return new ScratchDatabase(server, null);
    }

    private void createOrClose(@Nullable String template) {
        try {
            create(template);
        } catch (MigrationException e) {
            server.close();
            throw e;
        }
    }

    private void create(@Nullable String template) {
        if (template == null) {
            server.create(name);
        } else {
            server.clone(template, name);
        }
    }

    /**
     * Where it is.
     *
     * @return the environment that it was made on, with this database
     */
    public Environment environment() {
        return environment;
    }

    /**
     * Connections to it.
     *
     * @return the data source of its environment
     */
    public DataSource dataSource() {
        return environment.dataSource();
    }

    /**
     * The migrations of this build, for this database.
     *
     * @return the migrations
     */
    public Migrations migrations() {
        return Migrations.in(environment);
    }

    /**
     * Runs statements in it.
     *
     * @param sql the statements
     * @throws SQLException when one fails
     */
    public void execute(String sql) throws SQLException {
        note(sql);
        try (var connection = dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /**
     * Takes note of statements that somebody runs on a connection of their own, so that what they make on the server can go afterwards.
     *
     * @param sql the statements
     */
    public void note(String sql) {
        executed.add(sql);
    }

    /**
     * What it looks like now.
     *
     * @return its schema, without the history table
     * @throws SQLException when it cannot be read
     */
    public CatalogSnapshot snapshot() throws SQLException {
        return snapshot(environment);
    }

    /**
     * What it looks like to a connection now.
     *
     * @param connection a connection to it
     * @return its schema, without the history table
     * @throws SQLException when it cannot be read
     */
    public CatalogSnapshot snapshot(Connection connection) throws SQLException {
        return CatalogSnapshot.of(connection, environment.historyTable());
    }

    /**
     * What the database of an environment looks like now.
     *
     * @param environment any environment
     * @return the schema of its database, without the history table
     * @throws SQLException when it cannot be read
     */
    public static CatalogSnapshot snapshot(Environment environment) throws SQLException {
        try (var connection = environment.dataSource().getConnection()) {
            return CatalogSnapshot.of(connection, environment.historyTable());
        }
    }

    /** Begins anew with an empty one. */
    public void renew() {
        drop();
        create(null);
    }

    /**
     * Another one, which is as this one is now.
     *
     * @return the copy, which is closed by who asked for it
     */
    public ScratchDatabase copy() {
        return new ScratchDatabase(server.environment(), name);
    }

    private void drop() {
        try {
            server.drop(name);
            if (objects.isAnythingMade()) {
                objects.dropWhatIsNamed(Stream.concat(executed.stream(), statementsOfMigrations()));
            }
        } catch (MigrationException e) {
            LOG.log(System.Logger.Level.WARNING, "the database {0} is left: {1}", name, e.getMessage());
        }
    }

    /** All that a history executes is the plan for an empty database. */
    private Stream<String> statementsOfMigrations() {
        server.create(name);
        try {
            return migrations().plan(Target.head()).steps().stream()
                    .map(Plan.Planned::sql)
                    .flatMap(sql -> sql == null ? Stream.empty() : sql.stream());
        } catch (MigrationException noMigrations) {
            LOG.log(System.Logger.Level.DEBUG, "no migrations ran in the database " + name, noMigrations);
            return Stream.empty();
        } finally {
            server.drop(name);
        }
    }

    @Override
    public void close() {
        drop();
        server.close();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            LOG.log(System.Logger.Level.DEBUG, "the process is ending", shuttingDown);
        }
    }
}
