package dev.rung.embedded;

import dev.rung.spi.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Starts PostgreSQL on this machine. The data of the environment {@code test} is temporary; that of {@code rung.compiler}, which
 * compilers of migrations use wherever they are started, lies with the programs; that of any other is kept in {@code .rung/<environment>} of the
 * working directory, or where {@code db.data-directory} says.
 */
public final class LocalPostgres implements EmbeddedPostgres {

    private static final System.Logger LOG = System.getLogger("dev.rung");
    private static final String TEMPORARY = "test";
    private static final String COMPILER = "rung.compiler";
    private static final String OWNER = "postgres";

    /** For {@link java.util.ServiceLoader}. */
    public LocalPostgres() {}

    @Override
    public Server start(String environment, @Nullable String user, @Nullable String dataDirectory) {
        try {
            boolean temporary = environment.equals(TEMPORARY) && dataDirectory == null;
            var binaries = Binaries.unpacked();
            var folder = temporary ? Files.createTempDirectory("rung-") : folder(environment, dataDirectory, binaries);
            var cluster = new Cluster(folder, binaries, temporary);
            int port = cluster.join();
            var name = user == null ? OWNER : user;
            Databases.create(port, OWNER, name, cluster.password());
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "PostgreSQL listens on port {0}, its data {1}",
                    String.valueOf(port),
                    temporary ? "is temporary" : "is kept in " + folder);
            return new Server("jdbc:postgresql://127.0.0.1:" + port + "/" + name, name, cluster.password());
        } catch (IOException | SQLException e) {
            throw EmbeddedPostgres.unusable("""
                    the embedded PostgreSQL of `%s` does not start: %s
                      fix: the folder and its permissions, or give an address instead: %%%s.db.url = jdbc:postgresql://…""".formatted(environment, e.getMessage(), environment));
        }
    }

    private static Path folder(String environment, @Nullable String dataDirectory, Binaries binaries)
            throws IOException {
        if (dataDirectory != null) {
            return PrivateFolder.make(Path.of(dataDirectory).toAbsolutePath());
        }
        if (environment.equals(COMPILER)) {
            return PrivateFolder.make(binaries.dataBeside(COMPILER));
        }
        var home = Files.createDirectories(Path.of(".rung").toAbsolutePath());
        var ignore = home.resolve(".gitignore");
        if (!Files.exists(ignore)) {
            Files.writeString(ignore, "*\n");
        }
        return PrivateFolder.make(home.resolve(environment));
    }
}
