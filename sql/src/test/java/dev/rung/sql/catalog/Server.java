package dev.rung.sql.catalog;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The server of these tests, started once. */
public final class Server {

    private static final EmbeddedPostgres SERVER = start();

    private Server() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its JDBC address. */
    public static String address() {
        return SERVER.getJdbcUrl("postgres", "postgres");
    }

    /** A new connection. */
    public static Connection connect() {
        try {
            return DriverManager.getConnection(address());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
