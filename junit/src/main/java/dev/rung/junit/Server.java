package dev.rung.junit;

import dev.rung.Environment;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;

/**
 * The server of an environment, and the databases that tests make on it. This process holds one session for as long as it lives;
 * its process id and start are in the name of each clone, so that anyone sees which clones nobody uses any more.
 */
final class Server implements AutoCloseable {

    private static final String NO_RIGHT = "42501";

    /** Whoever looks for a template, makes one or sweeps them away holds this, on the database that the environment names. */
    static final String LOCK = "select pg_advisory_lock(hashtextextended('templates of Rung', 0))";

    private static final String UNLOCK = "select pg_advisory_unlock_all()";

    private static final String SUBSCRIPTIONS = """
            select quote_ident(subname) from pg_subscription s join pg_database d on d.oid = s.subdbid
            where d.datname = '%s'""";

    private static final String ME = "a.pid || '_' || to_hex((extract(epoch from a.backend_start) * 1000000)::bigint)";
    private static final String ABANDONED = """
            select datname from pg_database d
            where datdba = current_user::regrole
              and (datname ~ '^rung_(clone|draft)_[a-z0-9_]+$' and not exists (
                  select from pg_stat_activity a where position('_' || %s || '_' in d.datname) > 0)
                or datname ~ '^rung_(template|kept)_[a-z0-9_]+$'
                  and substring(shobj_description(d.oid, 'pg_database') from '\\d{4}-\\d\\d-\\d\\d')::date < current_date - 3)
            """.formatted(ME);

    private final Environment environment;
    private final Connection session;
    private final String owner;
    private final AtomicInteger clones = new AtomicInteger();

    Server(Environment environment) throws SQLException {
        this.environment = environment;
        this.session = environment.dataSource().getConnection();
        this.owner = one(session, "select " + ME + " from pg_stat_activity a where pid = pg_backend_pid()");
        sweep();
    }

    Environment environment() {
        return environment;
    }

    /** A name for a database that lives no longer than this process. */
    String passingName(String kind, String key) {
        return "rung_" + kind + "_" + key + "_" + owner + "_" + clones.incrementAndGet();
    }

    void create(String name) {
        run("create database " + name);
    }

    void clone(String template, String name) {
        run("create database " + name + " template " + template);
    }

    /** Drops a database, and before that its subscriptions, without which PostgreSQL does not. */
    void drop(String name) {
        try {
            for (var subscription : all(session, SUBSCRIPTIONS.formatted(name))) {
                run(environment.database(name), "drop subscription " + subscription);
            }
        } catch (SQLException e) {
            throw explained(e);
        }
        run("drop database if exists " + name + " with (force)");
    }

    /** Copies a database under a name that is left alone for three days. */
    void keep(String name, String kept) {
        run(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'",
                "drop database if exists " + kept,
                "create database " + kept + " template " + name,
                stamp(kept));
    }

    static String stamp(String name) {
        return "comment on database " + name + " is 'made by Rung for tests, last used " + LocalDate.now() + "'";
    }

    /** Runs statements one by one on a connection of their own: none of those for databases runs in a transaction. */
    void run(String... statements) {
        run(environment, statements);
    }

    private void run(Environment environment, String... statements) {
        try (var connection = environment.dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    ExtensionConfigurationException explained(SQLException e) {
        return explained(environment, e);
    }

    static ExtensionConfigurationException explained(Environment environment, SQLException e) {
        var said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        var message = NO_RIGHT.equals(e.getSQLState()) ? """
                the user of `%s` may not make databases for tests: %s
                  fix: `alter role … createdb`, or an environment of its own for tests with `db.url = embedded`""" : """
                a database for tests cannot be made on the server of `%s`: %s
                  fix: the server, or `db.url` of the environment""";
        return new ExtensionConfigurationException(message.formatted(environment.name(), said), e);
    }

    /** Drops clones whose owner is gone, and templates that nobody used for three days. */
    private void sweep() throws SQLException {
        all(session, LOCK);
        for (var name : all(session, ABANDONED)) {
            dropIfPossible(name);
        }
        all(session, UNLOCK);
    }

    /** Somebody with more rights may be looking at it. */
    private void dropIfPossible(String name) {
        try {
            drop(name);
        } catch (ExtensionConfigurationException e) {
            System.getLogger("dev.rung").log(System.Logger.Level.DEBUG, "`" + name + "` is not swept away", e);
        }
    }

    static String one(Connection connection, String sql) throws SQLException {
        return all(connection, sql).get(0);
    }

    static List<String> all(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    @Override
    public void close() throws SQLException {
        session.close();
    }
}
