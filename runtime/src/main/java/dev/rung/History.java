package dev.rung;

import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;

/** The history table: the only class that knows its SQL. Each statement is plain text, so that it can travel in a batch. */
final class History {

    private static final String UNDEFINED_TABLE = "42P01";
    private static final String UNDEFINED_SCHEMA = "3F000";
    private static final String UNDEFINED_COLUMN = "42703";
    private static final String BEGINNING = "extract(epoch from backend_start)::text";
    private static final Set<String> MADE_BY_ANOTHER = Set.of("42P07", "23505", "42710", "XX000");

    private final Connection connection;
    private final String name;
    private String table;

    History(Connection connection, String name) throws SQLException {
        this.connection = connection;
        this.name = name;
        var parts = new ArrayList<String>();
        for (var part : name.split("\\.")) {
            parts.add(connection.unwrap(PGConnection.class).escapeIdentifier(part));
        }
        this.table = String.join(".", parts);
    }

    /** Whether somebody else took the step at this position first: the primary key of this very table, and no other's. */
    boolean isClaimTaken(SQLException e) {
        var server = e instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        return server != null
                && "23505".equals(e.getSQLState())
                && lastPart().equals(server.getTable())
                && claimConstraint().equals(server.getConstraint());
    }

    String name() {
        return name;
    }

    /** The one query of a run that has nothing to do: the fingerprint of the newest step, or null if it must be looked at. */
    @Nullable
    String fingerprint() throws SQLException {
        var sql = "select fingerprint from " + table + " where position = (select max(position) from " + table
                + ") and finished_at is not null";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            rollBackAfter(e);
            return null;
        }
    }

    /**
     * Every row. An absent table is an empty history. From here on the table is named with its schema, since a migration may
     * change the search path.
     */
    Log read() throws SQLException {
        locate();
        var sql = """
                select position, version, direction, description, class_name, checksum, fingerprint, down_sql, irreversible,
                       touches, transactional, ran, statements_done, started_at, finished_at, applied_by, claimer
                from %s order by position""".formatted(table);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var log = new ArrayList<LogRow>();
            while (rows.next()) {
                log.add(row(rows));
            }
            return new Log(log);
        } catch (SQLException e) {
            rollBackAfter(e);
            return Log.EMPTY;
        }
    }

    private void locate() throws SQLException {
        var sql = """
                select quote_ident(nspname) || '.' || quote_ident(relname)
                from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                where pg_class.oid = to_regclass(%s)""".formatted(literal(table));
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            if (rows.next()) {
                table = rows.getString(1);
            }
        }
    }

    private void rollBackAfter(SQLException e) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        if (UNDEFINED_COLUMN.equals(e.getSQLState())) {
            throw new HistoryException("""
                    the history in `%s` was altered by hand: %s
                      Rung only ever adds rows to this table, and needs each of its columns
                      fix: put the column back, from a backup if need be""".formatted(name, Failures.firstLine(e)));
        }
        if (!UNDEFINED_TABLE.equals(e.getSQLState()) && !UNDEFINED_SCHEMA.equals(e.getSQLState())) {
            throw e;
        }
    }

    private static LogRow row(ResultSet rows) throws SQLException {
        return new LogRow(
                rows.getLong("position"),
                rows.getLong("version"),
                Direction.of(rows.getString("direction")),
                rows.getString("description"),
                rows.getString("class_name"),
                rows.getString("checksum"),
                rows.getString("fingerprint"),
                texts(rows.getArray("down_sql")),
                rows.getString("irreversible"),
                set(texts(rows.getArray("touches"))),
                rows.getBoolean("transactional"),
                rows.getBoolean("ran"),
                rows.getInt("statements_done"),
                rows.getTimestamp("started_at").toInstant(),
                instant(rows.getTimestamp("finished_at")),
                rows.getString("applied_by"),
                rows.getString("claimer"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static @Nullable Set<String> set(@Nullable List<String> texts) {
        return texts == null ? null : new LinkedHashSet<>(texts);
    }

    private static @Nullable List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? null : Arrays.asList((String[]) array.getArray());
    }

    /** Makes the table if it is not there. Several runners may try at once: one makes it, and all go on. */
    void create() throws SQLException {
        var schema = name.contains(".")
                ? "create schema if not exists " + table.substring(0, table.lastIndexOf('.')) + ";"
                : "";
        var sql = schema + """
                create table if not exists %1$s (
                  position bigint constraint %2$s primary key,
                  version bigint not null,
                  direction text not null check (direction in ('up', 'down')),
                  description text not null,
                  class_name text not null,
                  checksum text not null,
                  fingerprint text not null,
                  down_sql text[],
                  irreversible text,
                  touches text[],
                  transactional boolean not null,
                  ran boolean not null default true,
                  statements_done integer not null,
                  started_at timestamptz not null default clock_timestamp(),
                  finished_at timestamptz,
                  applied_by text not null default session_user,
                  claimer text not null
                );
                comment on table %1$s is
                  'The history of this database, written by Rung: one row for each migration that went up or down. Rows are only ever added.'
                """.formatted(table, identifier(claimConstraint()));
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            if (!MADE_BY_ANOTHER.contains(String.valueOf(e.getSQLState()))) {
                throw e;
            }
        }
    }

    private String claimConstraint() {
        return lastPart() + "_claim";
    }

    private String lastPart() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * The statement that claims a step by inserting its row. It fails on the primary key if anybody took another step since the
     * log was read.
     */
    String claim(long position, Step step, String fingerprint, @Nullable Collection<String> down) throws SQLException {
        var entry = step.entry();
        return "insert into " + table
                + " (position, version, direction, description, class_name, checksum, fingerprint, down_sql, irreversible,"
                + " touches, transactional, ran, statements_done, claimer) values ("
                + String.join(
                        ", ",
                        String.valueOf(position),
                        String.valueOf(step.version()),
                        literal(step.direction().toString()),
                        literal(step.description()),
                        literal(step.className()),
                        literal(step.checksum()),
                        literal(fingerprint),
                        array(down),
                        literal(step.irreversible()),
                        array(entry == null ? null : entry.touches()),
                        String.valueOf(step.transactional()),
                        String.valueOf(!step.recorded()),
                        "0",
                        claimer(step))
                + ")";
    }

    /** Only a step that is seen by others while it runs must say who runs it. */
    private static String claimer(Step step) {
        return step.transactional() ? "pg_backend_pid()" : BACKEND;
    }

    /**
     * The process of this session and when it began: seconds since the epoch, which say the same in every time zone. The beginning
     * is empty where it is hidden, as it is after {@code set role} (PostgreSQL 18, "Cumulative Statistics System").
     */
    private static final String BACKEND =
            "(select pid || ' ' || coalesce(" + BEGINNING + ", '') from pg_stat_activity where pid = pg_backend_pid())";

    String finish(long position) {
        return "update " + table + " set finished_at = clock_timestamp() where position = " + position;
    }

    String progress(long position, int done) {
        return "update " + table + " set statements_done = " + done + " where position = " + position;
    }

    /** Takes an unfinished step over from a runner that died, unless another was quicker. */
    boolean takeOver(LogRow row) throws SQLException {
        var sql = "update " + table + " set claimer = " + BACKEND + " where position = " + row.position()
                + " and finished_at is null and claimer = " + literal(row.claimer());
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(sql) == 1;
        }
    }

    /** Lets go of an unfinished step, so that the next runner need not wait for this backend to end. */
    String release(long position) {
        return "update " + table + " set claimer = '' where position = " + position + " and finished_at is null";
    }

    /**
     * Whether the backend that claimed a step is still there. Of a process of another role PostgreSQL may tell no more than that it
     * is there: then it is taken for the claimer, since to wait for a stranger does less harm than to work beside a colleague.
     */
    boolean isAlive(LogRow row) throws SQLException {
        var sql = "select exists (select from pg_stat_activity where pid || ' ' = substring(" + literal(row.claimer())
                + " from '^[0-9]+ ') and coalesce(" + BEGINNING + ", '') in ('', substring(" + literal(row.claimer())
                + " from ' (.*)$')))";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private String array(@Nullable Collection<String> texts) throws SQLException {
        if (texts == null) {
            return "null";
        }
        var literals = new ArrayList<String>();
        for (var text : texts) {
            literals.add(literal(text));
        }
        return "array[" + String.join(", ", literals) + "]::text[]";
    }

    /** Quoted by the driver. A backslash is an ordinary character: standard_conforming_strings is on for this connection. */
    private String literal(@Nullable String text) throws SQLException {
        return text == null
                ? "null"
                : "'" + connection.unwrap(PGConnection.class).escapeLiteral(text) + "'";
    }

    private String identifier(String text) throws SQLException {
        return connection.unwrap(PGConnection.class).escapeIdentifier(text);
    }
}
