package dev.rung;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One real server for all tests of this module, and a database for each. */
public final class Databases {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private Databases() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("wal_level", "logical")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new and empty database. */
    public static PGSimpleDataSource create() {
        var name = "test_" + COUNT.incrementAndGet();
        execute(SERVER.getPostgresDatabase(), "create database " + name);
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(SERVER.getJdbcUrl("postgres", name));
        dataSource.setUser("postgres");
        return dataSource;
    }

    public static void execute(DataSource dataSource, String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Every row of a query, its columns joined by blanks. */
    public static List<String> query(DataSource dataSource, String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var result = new ArrayList<String>();
            while (rows.next()) {
                var columns = new ArrayList<String>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    columns.add(String.valueOf(rows.getString(column)));
                }
                result.add(String.join(" ", columns));
            }
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    public static List<String> tables(DataSource dataSource) {
        return query(
                dataSource,
                "select tablename from pg_tables where schemaname = 'public' and tablename <> 'rung_history' order by 1");
    }
}
