package dev.rung.verify;

import dev.rung.ConnectionException;
import dev.rung.Environment;
import dev.rung.MigrationException;
import dev.rung.RefusedException;
import dev.rung.sql.Identifier;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The server of an environment, and the databases that are made on it to be thrown away. It holds one session for as long as it is
 * open; the process id and the start of that session are in the name of each database, so that anyone sees which of them nobody uses any
 * more: these go when a server is opened.
 */
public final class ScratchServer implements AutoCloseable {

    /** Whoever looks for a template, makes one or sweeps them away holds this, on the database that the environment names. */
    public static final String LOCK = "select pg_advisory_lock(hashtextextended('templates of Rung', 0))";

    private static final String NO_RIGHT = "42501";
    private static final String UNLOCK = "select pg_advisory_unlock_all()";

    private static final String SUBSCRIPTIONS = """
            select quote_ident(subname) from pg_subscription s join pg_database d on d.oid = s.subdbid
            where d.datname = %s""";

    private static final String ME = "a.pid || '_' || to_hex((extract(epoch from a.backend_start) * 1000000)::bigint)";
    private static final String ABANDONED = """
            select datname from pg_database d
            where datdba = current_user::regrole
              and (datname ~ '^rung_(clone|draft|scratch)_[a-z0-9_]+$' and not exists (
                  select from pg_stat_activity a where position('_' || %s || '_' in d.datname) > 0)
                or datname ~ '^rung_(template|kept)_[a-z0-9_]+$'
                  and substring(shobj_description(d.oid, 'pg_database') from '\\d{4}-\\d\\d-\\d\\d')::date < current_date - 3
                or datname ~ '^rung_proven_[0-9a-f]+$'
                  and substring(shobj_description(d.oid, 'pg_database') from '\\d{4}-\\d\\d-\\d\\d')::date < current_date - 30)
            """.formatted(ME);

    private final Environment environment;
    private final Connection session;
    private final String owner;
    private final AtomicInteger made = new AtomicInteger();

    /**
     * Opens a server, and drops the databases on it that somebody left.
     *
     * @param environment where it is
     * @throws RefusedException when the environment is protected
     * @throws ConnectionException when the server cannot be reached
     */
    public ScratchServer(Environment environment) {
        this.environment = environment;
        requireUnprotected(environment);
        try {
            this.session = environment.dataSource().getConnection();
        } catch (SQLException e) {
            throw explained(e);
        }
        this.owner = all("select " + ME + " from pg_stat_activity a where pid = pg_backend_pid()")
                .get(0);
        sweep();
    }

    private static void requireUnprotected(Environment environment) {
        if (environment.isProtected()) {
            throw new RefusedException("""
                    `%s` is protected: no database to try things in is made on its server
                      fix: an environment with a server of its own, such as `test`""".formatted(environment.name()));
        }
    }

    /**
     * Where the server is.
     *
     * @return the environment that it was opened with
     */
    public Environment environment() {
        return environment;
    }

    /**
     * A name for a database that lives no longer than this session.
     *
     * @param kind {@code clone}, {@code draft} or {@code scratch}
     * @param key what is in it
     * @return the name
     */
    public String passingName(String kind, String key) {
        return "rung_" + kind + "_" + key + "_" + owner + "_" + made.incrementAndGet();
    }

    /**
     * Makes an empty database.
     *
     * @param name its name, a plain identifier
     * @throws RefusedException when the user may not make databases
     */
    public void create(String name) {
        run("create database " + name);
    }

    /**
     * Makes a database that is as another one.
     *
     * @param template the other one, to which nobody is connected
     * @param name its name, a plain identifier
     * @throws RefusedException when the user may not make databases
     */
    public void clone(String template, String name) {
        run("create database " + name + " template " + template);
    }

    /**
     * Drops a database, and before that its subscriptions, without which PostgreSQL does not. Autovacuum works as a superuser, whom no force of
     * others ends; without force PostgreSQL ends it by itself ({@code CountOtherDBBackends} of PostgreSQL 18).
     *
     * @param name its name; it need not be there
     */
    public void drop(String name) {
        for (var subscription : all(SUBSCRIPTIONS.formatted(Identifier.literal(name)))) {
            run(environment.database(name), "drop subscription " + subscription);
        }
        var drop = "drop database if exists " + Identifier.quote(name);
        try {
            run(drop + " with (force)");
        } catch (RefusedException vacuumed) {
            run(drop);
        }
    }

    /**
     * Copies a database under a name that is left alone for three days.
     *
     * @param name the database, from which everybody is disconnected
     * @param kept the name of the copy, which begins with {@code rung_kept_}
     */
    public void keep(String name, String kept) {
        run(
                "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'",
                "drop database if exists " + kept,
                "create database " + kept + " template " + name,
                stamp(kept));
    }

    /**
     * The statement that notes the day on which a database was used last.
     *
     * @param name a database that is kept for later runs
     * @return a comment
     */
    public static String stamp(String name) {
        return "comment on database " + name + " is 'made by Rung for tests, last used " + LocalDate.now() + "'";
    }

    /**
     * Runs statements one by one on a connection of their own: none of those for databases runs in a transaction.
     *
     * @param statements the statements
     * @throws MigrationException when one fails
     */
    public void run(String... statements) {
        run(environment, statements);
    }

    private void run(Environment where, String... statements) {
        try (var connection = where.dataSource().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    /** The rows of a query about the server. */
    <T> List<T> rows(String sql, RowReader<T> reader) {
        try (var statement = session.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<T>();
            while (rows.next()) {
                values.add(reader.read(rows));
            }
            return values;
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    /** Makes a value of a row. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * What a failure of this server means for who wants a database on it.
     *
     * @param e the failure
     * @return the error, to be thrown
     */
    public MigrationException explained(SQLException e) {
        var said = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return NO_RIGHT.equals(e.getSQLState())
                ? new RefusedException("""
                the user of `%s` may not make databases to try things in: %s
                  fix: `alter role … createdb`, or an environment with a server of its own, such as `test` with `db.url = embedded`""".formatted(environment.name(), said))
                : new ConnectionException("""
                a database to try things in cannot be made on the server of `%s`: %s
                  fix: the server, or `db.url` of the environment""".formatted(environment.name(), said));
    }

    /** Drops databases whose owner is gone, and templates that nobody used for three days, or for thirty if the compiler keeps them. */
    private void sweep() {
        all(LOCK);
        all(ABANDONED).forEach(this::dropIfPossible);
        all(UNLOCK);
    }

    /** Somebody with more rights may be looking at it. */
    private void dropIfPossible(String name) {
        try {
            drop(name);
        } catch (MigrationException e) {
            System.getLogger("dev.rung").log(System.Logger.Level.DEBUG, "`" + name + "` is not swept away", e);
        }
    }

    private List<String> all(String sql) {
        return rows(sql, row -> row.getString(1));
    }

    /** Ends the session; whatever database is left is abandoned. */
    @Override
    public void close() {
        try {
            session.close();
        } catch (SQLException e) {
            throw explained(e);
        }
    }
}
