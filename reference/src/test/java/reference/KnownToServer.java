package reference;

import dev.rung.Environment;
import dev.rung.spi.Registry;
import dev.rung.Rung;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The part of the compiled registry whose statements the server knows, which is its beginning. */
public final class KnownToServer implements Registry {

    private static final Registry ALL = ServiceLoader.load(Registry.class, Registry.class.getClassLoader())
            .findFirst()
            .orElseThrow();
    private static final int SERVER = majorVersionOfServer();

    private final List<Entry> entries =
            ALL.entries().stream().filter(entry -> since(entry) <= SERVER).toList();

    static int majorVersion() {
        return SERVER;
    }

    /** The first PostgreSQL that knows the statements of a migration: its version is {@code 15_01} and the like. */
    static long since(Entry entry) {
        return entry.version() / 100;
    }

    /** The migrations that the server does not know. */
    static Stream<Entry> newer() {
        return ALL.entries().stream().filter(entry -> since(entry) > SERVER);
    }

    private static int majorVersionOfServer() {
        try (var connection = Environment.load("test").dataSource().getConnection()) {
            return connection.getMetaData().getDatabaseMajorVersion();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A class loader that knows this registry and no other. */
    static ClassLoader loader(ClassLoader parent) {
        return new ClassLoader(parent) {
            @Override
            public Enumeration<URL> getResources(String name) throws IOException {
                return name.equals("META-INF/services/" + Registry.class.getName())
                        ? Collections.enumeration(List.of(service()))
                        : super.getResources(name);
            }
        };
    }

    private static URL service() {
        try {
            var file = Files.createTempFile("registry", ".txt");
            file.toFile().deleteOnExit();
            return Files.writeString(file, KnownToServer.class.getName())
                    .toUri()
                    .toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long headVersion() {
        return entries.get(entries.size() - 1).version();
    }

    @Override
    public String headFingerprint() {
        return entries.get(entries.size() - 1).fingerprint();
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public Rung instantiate(long version) {
        return ALL.instantiate(version);
    }
}
