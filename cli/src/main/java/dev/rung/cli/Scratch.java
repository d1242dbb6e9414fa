package dev.rung.cli;

import dev.rung.Environment;
import dev.rung.Migrations;
import dev.rung.catalog.CatalogSnapshot;
import dev.rung.cli.difference.UnfitException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** An empty database on the server of an environment, for as long as a command needs it. It goes however the command ends. */
final class Scratch implements AutoCloseable {

    private static final String NO_RIGHT = "42501";

    /** The steps that are taken here are nobody's news. Held, since JUL forgets levels. */
    private static final Logger STEPS = Logger.getLogger("dev.rung");

    private final Environment server;
    private final String name;
    private final Environment environment;
    private final @Nullable Level level = STEPS.getLevel();
    private final Thread hook = new Thread(this::drop, "rung-scratch");

    /** Makes the database. The server of a protected environment is no place for it. */
    Scratch(Environment server) throws SQLException {
        this(server, null);
    }

    private Scratch(Environment server, @Nullable String template) throws SQLException {
        this.server = server;
        this.name = "rung_scratch_"
                + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        this.environment = server.database(name);
        create(template);
        STEPS.setLevel(Level.WARNING);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void create(@Nullable String template) throws SQLException {
        try {
            execute(server, "create database " + name + (template == null ? "" : " template " + template));
        } catch (SQLException e) {
            if (!NO_RIGHT.equals(e.getSQLState())) {
                throw e;
            }
            throw new CommandException(ExitCode.REFUSED, """
                    the user of `%s` may not make a database to try things in
                      fix: `alter role … createdb`, or the environment of another server: `--scratch test`""".formatted(server.name()));
        }
    }

    /** Runs statements on the scratch database. */
    void execute(String sql) throws SQLException {
        execute(environment, sql);
    }

    private static void execute(Environment where, String sql) throws SQLException {
        try (var connection = where.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /**
     * Runs a script of somebody else, statement by statement.
     *
     * @throws UnfitException when PostgreSQL refuses one of them
     */
    void script(String sql) throws SQLException {
        try (var connection = dataSource().getConnection()) {
            UnfitException.unlessRun(connection, sql);
        }
    }

    /** The migrations of this build, for the scratch database. */
    Migrations migrations() {
        return Migrations.in(environment);
    }

    Environment environment() {
        return environment;
    }

    DataSource dataSource() {
        return environment.dataSource();
    }

    /** The version of PostgreSQL, such as 18. */
    int version() throws SQLException {
        try (var connection = dataSource().getConnection()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        }
    }

    /** Who owns what is made here. */
    String user() throws SQLException {
        return Drift.user(environment);
    }

    /** What the scratch database looks like now. */
    CatalogSnapshot snapshot() throws SQLException {
        return snapshot(environment);
    }

    /** What it looks like to a connection now. */
    CatalogSnapshot snapshot(Connection connection) throws SQLException {
        return CatalogSnapshot.of(connection, environment.historyTable());
    }

    /** What it would look like after some statements, which leave nothing in it. */
    CatalogSnapshot snapshotAfter(String sql) throws SQLException {
        try (var connection = environment.dataSource().getConnection()) {
            return CatalogSnapshot.after(connection, sql, environment.historyTable());
        }
    }

    /** What the database of an environment looks like now. */
    static CatalogSnapshot snapshot(Environment environment) throws SQLException {
        try (var connection = environment.dataSource().getConnection()) {
            return CatalogSnapshot.of(connection, environment.historyTable());
        }
    }

    /** Begins anew with an empty one. */
    void renew() throws SQLException {
        drop();
        create(null);
    }

    /** Another one, the same as this one is now. */
    Scratch copy() throws SQLException {
        return new Scratch(server, name);
    }

    private void drop() {
        try {
            execute(server, "drop database if exists " + name + " with (force)");
        } catch (SQLException e) {
            System.getLogger("dev.rung")
                    .log(System.Logger.Level.WARNING, "the database {0} is left: {1}", name, e.getMessage());
        }
    }

    @Override
    public void close() {
        STEPS.setLevel(level);
        drop();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            System.getLogger("dev.rung").log(System.Logger.Level.DEBUG, "the process is ending", shuttingDown);
        }
    }
}
