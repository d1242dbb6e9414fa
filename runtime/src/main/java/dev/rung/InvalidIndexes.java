package dev.rung;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Indexes that a failed build left behind (PostgreSQL 18, CREATE INDEX, "Building Indexes Concurrently"; REINDEX, "Rebuilding
 * Indexes Concurrently"). Those that are being built right now are none of them.
 */
final class InvalidIndexes {

    private final Connection connection;

    InvalidIndexes(Connection connection) {
        this.connection = connection;
    }

    List<String> names() throws SQLException {
        var sql = """
                select quote_ident(n.nspname) || '.' || quote_ident(i.relname)
                from pg_index x
                join pg_class i on i.oid = x.indexrelid
                join pg_namespace n on n.oid = i.relnamespace
                where not x.indisvalid and i.relkind = 'i' and n.nspname <> 'pg_toast'
                  and not exists (select from pg_stat_progress_create_index p where p.index_relid = x.indexrelid)
                order by 1""";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }

    /**
     * Builds it again, or drops what is left of a rebuilding.
     *
     * @param name as {@link #names()} gave it, quoted by the server
     * @throws FailedMigrationException when PostgreSQL cannot build it, as with rows that are not unique
     */
    void rebuild(String name) throws SQLException {
        try {
            ServerSettings.execute(connection, (Traces.isLeftover(name) ? "drop" : "reindex") + " index concurrently " + name);
        } catch (SQLException e) {
            if (SqlState.isConnectionLost(e)) {
                throw e;
            }
            throw new FailedMigrationException("""
                    index %s cannot be built
                    %s
                      fix: mend the rows, and repair again; or `drop index concurrently %s`""".formatted(name, Failures.describe(e, null), name));
        }
    }
}
