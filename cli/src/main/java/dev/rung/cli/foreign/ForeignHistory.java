package dev.rung.cli.foreign;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What another tool says is applied to a database.
 *
 * @param tool the tool
 * @param table its table
 * @param versions the versions that are applied, oldest first; only the newest, if the tool keeps no more
 * @param complete whether all of them are known
 */
public record ForeignHistory(String tool, String table, List<String> versions, boolean complete) {

    /**
     * Looks for the tables of the tools that are known, on the search path of the connection.
     *
     * @param connection a connection to the database
     * @return what was found, at most one for each tool
     * @throws SQLException when the database cannot be read
     * @throws UnreadableException when a tool left a migration half done
     */
    public static List<ForeignHistory> find(Connection connection) throws SQLException {
        var found = new ArrayList<ForeignHistory>();
        flyway(connection).ifPresent(found::add);
        golangMigrate(connection).ifPresent(found::add);
        plain(connection, "dbmate", "schema_migrations", "select version from schema_migrations order by version")
                .filter(history ->
                        found.stream().noneMatch(other -> other.table().equals(history.table())))
                .ifPresent(found::add);
        goose(connection).ifPresent(found::add);
        plain(
                        connection,
                        "diesel",
                        "__diesel_schema_migrations",
                        "select version from __diesel_schema_migrations order by version")
                .ifPresent(found::add);
        sqlx(connection).ifPresent(found::add);
        plain(connection, "Liquibase", "databasechangelog", "select id from databasechangelog order by orderexecuted")
                .ifPresent(found::add);
        return found;
    }

    /** {@code dbmate (`schema_migrations`) has 3 applied, the newest 20260314120100}. */
    @Override
    public String toString() {
        var newest = versions.isEmpty() ? "nothing" : versions.get(versions.size() - 1);
        return tool + " (`" + table + "`) "
                + (complete ? "has " + versions.size() + " applied, the newest " + newest : "is at " + newest);
    }

    /** Flyway's rows are a log too: an undone version has a row of its own, and a repeatable migration has no version. */
    private static Optional<ForeignHistory> flyway(Connection connection) throws SQLException {
        var table = "flyway_schema_history";
        if (isMissing(connection, table, "installed_rank")) {
            return Optional.empty();
        }
        requireNone(
                connection,
                table,
                "select coalesce(version, description) from flyway_schema_history where not success");
        Set<String> applied = new LinkedHashSet<>();
        for (var row : rows(connection, """
                select case when type like 'UNDO%' or type = 'DELETE' then '-' else '+' end || version
                from flyway_schema_history where version is not null order by installed_rank""")) {
            if (row.startsWith("+")) {
                applied.add(row.substring(1));
            } else {
                applied.remove(row.substring(1));
            }
        }
        return Optional.of(new ForeignHistory("Flyway", table, List.copyOf(applied), true));
    }

    /** golang-migrate keeps one row, and marks it while a migration runs or when one failed. */
    private static Optional<ForeignHistory> golangMigrate(Connection connection) throws SQLException {
        var table = "schema_migrations";
        if (isMissing(connection, table, "dirty")) {
            return Optional.empty();
        }
        requireNone(connection, table, "select version from schema_migrations where dirty");
        return Optional.of(new ForeignHistory(
                "golang-migrate", table, rows(connection, "select version from schema_migrations"), false));
    }

    /** goose's rows are a log: the newest row of a version tells. */
    private static Optional<ForeignHistory> goose(Connection connection) throws SQLException {
        return plain(connection, "goose", "goose_db_version", """
                select version_id from (
                  select distinct on (version_id) version_id, is_applied from goose_db_version order by version_id, id desc
                ) newest where is_applied and version_id > 0 order by version_id""");
    }

    private static Optional<ForeignHistory> sqlx(Connection connection) throws SQLException {
        var table = "_sqlx_migrations";
        if (!isMissing(connection, table, "success")) {
            requireNone(connection, table, "select version from _sqlx_migrations where not success");
        }
        return plain(connection, "sqlx", table, "select version from _sqlx_migrations order by version");
    }

    private static Optional<ForeignHistory> plain(Connection connection, String tool, String table, String sql)
            throws SQLException {
        return isMissing(connection, table, "")
                ? Optional.empty()
                : Optional.of(new ForeignHistory(tool, table, rows(connection, sql), true));
    }

    private static void requireNone(Connection connection, String table, String sql) throws SQLException {
        var failed = rows(connection, sql);
        if (!failed.isEmpty()) {
            throw new UnreadableException("""
                    `%s` says that the migration %s failed, and may be half done
                      nothing was adopted
                      fix: mend it with the tool that ran it, and then adopt""".formatted(table, failed.get(0)));
        }
    }

    /** Whether the table, or a column of it, is not there. */
    private static boolean isMissing(Connection connection, String table, String column) throws SQLException {
        try (var query = connection.prepareStatement("""
                select to_regclass(?) is null
                    or (? <> '' and not exists (select from pg_attribute where attrelid = to_regclass(?) and attname = ?))""")) {
            query.setString(1, table);
            query.setString(2, column);
            query.setString(3, table);
            query.setString(4, column);
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
