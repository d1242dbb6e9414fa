package dev.rung;

import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Starts PostgreSQL for environments whose {@code db.url} is {@code embedded}. The module {@code rung-embedded} provides it, and is
 * found with {@link ServiceLoader}.
 */
public interface EmbeddedPostgres {

    /**
     * Starts a server, or joins the one that runs on the same data.
     *
     * @param environment the name of the environment; the data of {@code test} is temporary
     * @param user the user who will connect and own the database, or null for {@code postgres}
     * @param dataDirectory where the data is kept, or null for the default
     * @return the server, which stops when the last process that uses it ends
     * @throws ConfigurationException when the data directory cannot be used
     */
    Server start(String environment, @Nullable String user, @Nullable String dataDirectory);

    /**
     * A server that runs.
     *
     * @param url its address for JDBC
     * @param user the user who connects
     * @param password the password of that user
     */
    record Server(String url, String user, String password) {

        /** No secret. */
        @Override
        public String toString() {
            return url + " as " + user;
        }
    }

    /**
     * The error for a data directory that cannot be used.
     *
     * @param message what is wrong and what to do
     * @return the error, to be thrown
     */
    static ConfigurationException unusable(String message) {
        return new ConfigurationException(message);
    }

    /** The provider on the class path. */
    static EmbeddedPostgres find() {
        return ServiceLoader.load(EmbeddedPostgres.class)
                .findFirst()
                .orElseThrow(() -> new ConfigurationException("""
                `db.url` is `embedded`, and there is no embedded PostgreSQL on the class path
                  fix, for Maven:
                    <dependency>
                      <groupId>dev.rung</groupId>
                      <artifactId>rung-embedded</artifactId>
                      <version>%1$s</version>
                      <scope>runtime</scope>
                    </dependency>
                  fix, for Gradle:
                    runtimeOnly("dev.rung:rung-embedded:%1$s")""".formatted(Registries.version())));
    }
}
