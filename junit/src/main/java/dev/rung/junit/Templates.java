package dev.rung.junit;

import dev.rung.Environment;
import dev.rung.Migrations;
import dev.rung.Target;
import dev.rung.spi.Registry;
import dev.rung.verify.ScratchServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Databases that are migrated once and cloned many times. One is named after the fingerprint of its version, so that later runs
 * find it, and a history that was edited has another.
 */
final class Templates {

    private final ScratchServer server;
    private final Map<Long, String> keys = new ConcurrentHashMap<>();

    Templates(ScratchServer server) {
        this.server = server;
    }

    /** The part of the names of a template and its clones that tells which history they hold. */
    String key(long version) {
        return keys.computeIfAbsent(version, this::make);
    }

    static String name(String key) {
        return "rung_template_" + key;
    }

    private String make(long version) {
        var environment = server.environment();
        var fingerprint = fingerprint(Migrations.in(environment).registry(), version);
        var key = Registry.fingerprint(fingerprint, version, environment.user() + " " + environment.historyTable());
        try (var connection = environment.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(ScratchServer.LOCK);
            if (!exists(connection, name(key))) {
                migrate(environment, version, key);
            }
            statement.execute(ScratchServer.stamp(name(key)));
        } catch (SQLException e) {
            throw server.explained(e);
        }
        return key;
    }

    private void migrate(Environment environment, long version, String key) {
        var draft = server.passingName("draft", key);
        server.create(draft);
        try {
            Migrations.in(environment.database(draft)).run(Target.version(version));
            server.run(
                    "alter database " + draft + " allow_connections false",
                    "alter database " + draft + " rename to " + name(key));
        } catch (RuntimeException e) {
            server.drop(draft);
            throw e;
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        return !Rows.all(connection, "select 1 from pg_database where datname = '" + name + "'")
                .isEmpty();
    }

    /** Of the history up to a version, and of those that are below it. */
    private static String fingerprint(Registry registry, long version) {
        var below =
                registry.foundations().stream().map(Registry::headFingerprint).collect(Collectors.joining());
        return registry.entries().stream()
                .filter(entry -> entry.version() <= version)
                .reduce(below, (before, entry) -> below + entry.fingerprint(), (first, second) -> second);
    }
}
