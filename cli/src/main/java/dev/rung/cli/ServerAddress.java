package dev.rung.cli;

import dev.rung.Environment;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * Where the database of an environment is, as programs that are not Java's want to know it.
 *
 * @param host the host
 * @param port the port
 * @param database the name of the database
 * @param user who connects, or null for who runs the program
 * @param password the password of the environment, or null if it has none; never shown
 * @param sslMode whether the connection is encrypted, or null for the default
 */
record ServerAddress(
        String host,
        String port,
        String database,
        @Nullable String user,
        @Nullable String password,
        @Nullable String sslMode) {

    static ServerAddress of(Environment environment) {
        var parsed = Driver.parseURL(environment.url(), new Properties());
        if (parsed == null) {
            throw new CommandException(ExitCode.CONFIGURATION, """
                    the address of `%s` has no form that other programs know
                      fix: see db.url in migrations.properties""".formatted(environment.name()));
        }
        var user = environment.user();
        return new ServerAddress(
                text(PGProperty.PG_HOST.getOrDefault(parsed), "localhost"),
                text(PGProperty.PG_PORT.getOrDefault(parsed), "5432"),
                text(PGProperty.PG_DBNAME.getOrDefault(parsed), "postgres"),
                user == null ? PGProperty.USER.getOrDefault(parsed) : user,
                environment.password(),
                PGProperty.SSL_MODE.getOrDefault(parsed));
    }

    private static String text(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value;
    }

    /** {@code postgres://ann@localhost:5432/shop}, without the password. */
    String url() {
        return "postgres://" + (user == null ? "" : encoded(user) + "@") + host + ":" + port + "/" + encoded(database);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** What the programs of PostgreSQL read (PostgreSQL 18, libpq, "Environment Variables"). */
    Map<String, String> variables() {
        var variables = new LinkedHashMap<String, String>();
        variables.put("PGHOST", host);
        variables.put("PGPORT", port);
        variables.put("PGDATABASE", database);
        put(variables, "PGUSER", user);
        put(variables, "PGPASSWORD", password);
        put(variables, "PGSSLMODE", sslMode);
        return variables;
    }

    private static void put(Map<String, String> variables, String name, @Nullable String value) {
        if (value != null) {
            variables.put(name, value);
        }
    }

    /** A password is shown nowhere. */
    @Override
    public String toString() {
        return url();
    }
}
