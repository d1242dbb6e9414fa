package dev.rung;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.util.PSQLException;

/** The history table: how it is named, made and read. */
final class HistoryTable {

    private final Connection connection;
    private final String name;
    private String table;
    private String writers = "";

    HistoryTable(Connection connection, String name) throws SQLException {
        this.connection = connection;
        this.name = name;
        var parts = new ArrayList<String>();
        for (var part : name.split("\\.")) {
            parts.add(identifier(part));
        }
        this.table = String.join(".", parts);
    }

    /** As the settings give it. */
    String name() {
        return name;
    }

    /** As SQL names it; with its schema once the history was read, since a migration may change the search path. */
    String table() {
        return table;
    }

    Connection connection() {
        return connection;
    }

    /** Who may write the table beside its owner, as {@code role, role}; empty for nobody, as it should be. */
    String writers() {
        return writers;
    }

    /** Whether somebody else took the step at this position first: the primary key of this very table, and no other's. */
    boolean isClaimTaken(SQLException e) {
        var server = e instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        return server != null
                && SqlState.is(e, SqlState.UNIQUE_VIOLATION)
                && lastPart().equals(server.getTable())
                && claimConstraint().equals(server.getConstraint());
    }

    /**
     * The one query of a run that has nothing to do: the fingerprint of the newest step, or null if the history must be looked at
     * more closely, since the step is not finished or a row is missing.
     */
    @Nullable
    String fingerprint() throws SQLException {
        var sql = """
                select fingerprint from %1$s
                where position = (select max(position) from %1$s) and position = (select count(*) from %1$s)
                  and finished_at is not null""".formatted(table);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        } catch (SQLException e) {
            requireAbsent(e);
            return null;
        }
    }

    /** Every row. An absent table is an empty history. */
    Log read() throws SQLException {
        locate();
        var sql = "select " + RowReader.COLUMNS + " from " + table + " order by position";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var reader = new RowReader(rows, name);
            var log = new ArrayList<LogRow>();
            while (rows.next()) {
                log.add(reader.row());
            }
            return new Log(log);
        } catch (SQLException e) {
            requireAbsent(e);
            return Log.EMPTY;
        }
    }

    private void locate() throws SQLException {
        var sql = """
                select quote_ident(nspname) || '.' || quote_ident(relname),
                       (select string_agg(distinct case grantee when 0 then 'public' else grantee::regrole::text end, ', ')
                        from aclexplode(relacl)
                        where grantee <> relowner and privilege_type in ('INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER'))
                from pg_class join pg_namespace on pg_namespace.oid = relnamespace
                where pg_class.oid = to_regclass(%s)""".formatted(literal(table));
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            if (rows.next()) {
                table = rows.getString(1);
                var others = rows.getString(2);
                writers = others == null ? "" : others;
            }
        }
    }

    private void requireAbsent(SQLException e) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        if (SqlState.isNoSuchColumn(e)) {
            throw new HistoryException("""
                    the history in `%s` was altered by hand: %s
                      Rung only ever adds rows to this table, and needs each of its columns
                      fix: put the column back, from a backup if need be""".formatted(name, Failures.firstLine(e)));
        }
        if (!SqlState.isNoSuchTable(e)) {
            throw e;
        }
    }

    /** Makes the table if it is not there. Several runners may try at once: one makes it, and all go on. */
    void create() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(createSchema() + createTable());
        } catch (SQLException e) {
            if (!SqlState.isMadeByAnother(e)) {
                throw e;
            }
        }
    }

    /** Default privileges may give others what they must not have: who writes the history has a say in what is run. */
    private String createTable() throws SQLException {
        return """
                create table if not exists %1$s (
                  position bigint constraint %2$s primary key,
                  version bigint not null,
                  direction text not null check (direction in ('up', 'down')),
                  description text not null,
                  class_name text not null,
                  checksum text not null,
                  fingerprint text not null,
                  seal text not null,
                  down_sql text[],
                  irreversible text,
                  touches text[],
                  transactional boolean not null,
                  ran boolean not null default true,
                  statements_done integer not null default 0,
                  begun text,
                  started_at timestamptz not null default clock_timestamp(),
                  finished_at timestamptz,
                  applied_by text not null default session_user,
                  claimer text not null,
                  lease_until timestamptz
                );
                comment on table %1$s is
                  'The history of this database, written by Rung: one row for each migration that went up or down. Rows are only ever added.';
                do $rung$
                declare other text;
                begin
                  for other in
                    select distinct case grantee when 0 then 'public' else grantee::regrole::text end
                    from pg_class, aclexplode(relacl)
                    where oid = to_regclass(%3$s) and grantee <> relowner
                  loop
                    execute 'revoke insert, update, delete, truncate, references, trigger on ' || to_regclass(%3$s)
                      || ' from ' || other;
                  end loop;
                end $rung$""".formatted(table, identifier(claimConstraint()), literal(table));
    }

    private String createSchema() throws SQLException {
        if (!name.contains(".")) {
            return "";
        }
        var schema = table.substring(0, table.lastIndexOf('.'));
        return """
                do $rung$
                declare other text;
                begin
                  if to_regnamespace(%2$s) is null then
                    create schema %1$s;
                    for other in
                      select distinct case grantee when 0 then 'public' else grantee::regrole::text end
                      from pg_namespace, aclexplode(nspacl)
                      where oid = to_regnamespace(%2$s) and grantee <> nspowner
                    loop
                      execute 'revoke create on schema ' || to_regnamespace(%2$s) || ' from ' || other;
                    end loop;
                  end if;
                end $rung$;
                """.formatted(schema, literal(schema));
    }

    private String claimConstraint() {
        return lastPart() + "_claim";
    }

    private String lastPart() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Quoted by the driver. A backslash is an ordinary character: standard_conforming_strings is on for this connection. */
    String literal(String text) throws SQLException {
        return "'" + connection.unwrap(PGConnection.class).escapeLiteral(text) + "'";
    }

    private String identifier(String text) throws SQLException {
        return connection.unwrap(PGConnection.class).escapeIdentifier(text);
    }
}
