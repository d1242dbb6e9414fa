package dev.rung.verify;

import dev.rung.ConfigurationException;
import dev.rung.ConnectionException;
import dev.rung.Environment;
import dev.rung.MigrationException;
import dev.rung.RefusedException;
import dev.rung.spi.EmbeddedPostgres;
import dev.rung.spi.Judge;
import dev.rung.spi.Ruling;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * Asks a server what it makes of migrations while they are compiled. What was tried is kept in {@link ProvenDatabases}, so that a history that
 * did not change costs a connection and one query; one that changed is tried from there on, by one compilation at a time.
 */
public final class ServerJudge implements Judge {

    /** With a dot, so that no environment of an application is called so. */
    private static final String NAME = "rung.compiler";

    private static final String EMBEDDED = "embedded";
    private static final int OLDEST = 140000;

    /** In seconds: a server that does not answer is none. */
    private static final Map<String, Integer> TIMEOUTS =
            Map.of("connectTimeout", 5, "loginTimeout", 10, "socketTimeout", 90);

    private static final String PATIENCE = "select set_config('lock_timeout', '60s', false)";
    private static final String LOCK = "select pg_advisory_lock(hashtextextended('judge of Rung', 0))";

    private static final String USER = """
            select current_setting('server_version_num')::int, rolsuper, rolcreatedb, current_setting('server_version')
            from pg_roles where rolname = current_user""";

    /** For {@link java.util.ServiceLoader}. */
    public ServerJudge() {}

    /** What a server says of itself and of its user. */
    private record Rights(int version, boolean isSuperuser, boolean makesDatabases, String versionName) {}

    @Override
    public List<Ruling> judge(String server, List<JudgedMigration> history) {
        try {
            return DriverUse.during(() -> judgeInOwnLoader(server, history));
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    /** What plugs itself in lies beside this class, and not where the compiler runs. */
    private static List<Ruling> judgeInOwnLoader(String server, List<JudgedMigration> history) throws SQLException {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(ServerJudge.class.getClassLoader());
        try {
            return judge(environment(server), server.equals(EMBEDDED), history);
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    /** The password may be that of the variable {@code PGPASSWORD}, so that it need not stand in a build file. */
    private static Environment environment(String server) {
        if (server.equals(EMBEDDED)) {
            return embedded();
        }
        var address = new StringBuilder(server);
        TIMEOUTS.forEach((parameter, seconds) -> {
            if (!server.contains(parameter + "=")) {
                address.append(address.indexOf("?") < 0 ? '?' : '&')
                        .append(parameter)
                        .append('=')
                        .append(seconds);
            }
        });
        return Environment.of(NAME, Map.of("db.url", address.toString())).at(address.toString());
    }

    private static Environment embedded() {
        if (ServiceLoader.load(EmbeddedPostgres.class).findFirst().isEmpty()) {
            throw new ConfigurationException("""
                    the option `rung.server` is `embedded`, and there is no embedded PostgreSQL on the processor path
                      fix: `dev.rung:rung-embedded` beside `dev.rung:rung-processor`, or the address of a server""");
        }
        try {
            return Environment.of(NAME, Map.of("db.url", EMBEDDED));
        } catch (ConfigurationException e) {
            throw new ConnectionException(String.valueOf(e.getMessage()));
        }
    }

    private static List<Ruling> judge(Environment environment, boolean isOwn, List<JudgedMigration> history)
            throws SQLException {
        var fingerprints = Fingerprints.of(history);
        Rights rights;
        try (var connection = environment.dataSource().getConnection()) {
            var proven = new ProvenDatabases(connection, fingerprints);
            var rulings = proven.rulings(history.size());
            if (rulings.isPresent()) {
                note(connection, proven);
                return rulings.get();
            }
            rights = rights(connection);
        }
        try (var server = new ScratchServer(environment)) {
            await(server);
            return tried(server, new OwnServer(server, isOwn, rights.isSuperuser()), fingerprints, history);
        }
    }

    private static List<Ruling> tried(
            ScratchServer server, OwnServer own, List<String> fingerprints, List<JudgedMigration> history)
            throws SQLException {
        own.tidy();
        try (var connection = server.environment().dataSource().getConnection();
                var trial = new HistoryTrial(server, new ProvenDatabases(connection, fingerprints), own, history)) {
            return trial.run();
        } finally {
            own.tidy();
        }
    }

    private static void note(Connection connection, ProvenDatabases proven) throws SQLException {
        for (var note : proven.notes()) {
            try (var statement = connection.createStatement()) {
                statement.execute(note);
            }
        }
    }

    private static Rights rights(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(USER)) {
            row.next();
            var rights = new Rights(row.getInt(1), row.getBoolean(2), row.getBoolean(3), row.getString(4));
            if (rights.version() < OLDEST) {
                throw new RefusedException("""
                        the server is PostgreSQL %s, and the oldest that is supported is 14
                          fix: -Arung.server=embedded, or the address of a newer one""".formatted(rights.versionName()));
            }
            if (!rights.isSuperuser() && !rights.makesDatabases()) {
                throw new RefusedException("""
                        the user may not make databases on the server, and migrations are tried in one of their own
                          fix: `alter role … createdb`, or -Arung.server=embedded""");
            }
            return rights;
        }
    }

    /** Roles and their like are the server's, so that two trials at once would meet. */
    private static void await(ScratchServer server) {
        try {
            server.rows(PATIENCE, row -> row.getString(1));
            server.rows(LOCK, row -> row.getString(1));
        } catch (MigrationException busy) {
            throw new ConnectionException("""
                    another compilation has been using the server for a minute
                      fix: compile again when it is done""");
        }
    }

    private static MigrationException explained(SQLException e) {
        var said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        var state = String.valueOf(e.getSQLState());
        if (state.equals("28P01") || state.equals("28000") || said.contains("no password was provided")) {
            return new ConnectionException("""
                    the server does not let the user in: %s
                      fix: the user in the address of `rung.server`, and the password in the variable PGPASSWORD or in ~/.pgpass""".formatted(said));
        }
        return new ConnectionException(state.equals("3D000") ? """
                        the database that is to be connected to first does not exist: %s
                          fix: the name at the end of the address of `rung.server`, such as `postgres`""".formatted(said) : """
                        the server cannot be used: %s
                          fix: start it, or correct the address of `rung.server`""".formatted(said));
    }
}
