package dev.rung.sql.catalog;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The server of these tests: one that is started once, or that of the address in {@code -Drung.server}. */
public final class Server {

    private static final String ADDRESS = System.getProperty("rung.server", "");

    private Server() {}

    private static final class Embedded {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Its JDBC address. */
    public static String address() {
        return ADDRESS.isEmpty() ? Embedded.SERVER.getJdbcUrl("postgres", "postgres") : ADDRESS;
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
