package dev.rung.internal.content;

import dev.rung.ConfigurationException;
import dev.rung.Direction;
import dev.rung.spi.CompiledSql;
import dev.rung.spi.Registry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the compiled SQL of migrations from the class path, and believes only what the compiler wrote. */
public final class SqlResources {

    private static final String FOLDER = "META-INF/rung/";

    private final ClassLoader loader;
    private final String folder;

    /**
     * The resources of one history.
     *
     * @param history its name, empty for that of the application itself
     */
    public SqlResources(ClassLoader loader, String history) {
        this.loader = loader;
        this.folder = folder(history);
    }

    static String folder(String history) {
        return history.isEmpty() ? FOLDER : FOLDER + history + "/";
    }

    /** Both directions of a migration. */
    public record Both(CompiledSql up, CompiledSql down) {}

    /**
     * Reads both directions of a migration.
     *
     * @throws ConfigurationException when a file is missing, or is not the one that the compiler wrote
     */
    public Both read(Registry.Entry entry) {
        var up = name(entry, Direction.UP);
        var both =
                new Both(read(up), entry.irreversible() == null ? read(name(entry, Direction.DOWN)) : CompiledSql.NONE);
        if (!CompiledSql.hash(both.up(), both.down()).equals(entry.sqlHash())) {
            throw new ConfigurationException("""
                    `%s` or its way down is not as the compiler wrote it
                      another file of that name hides it, it was cut or edited, or its line ends were changed to CRLF; nothing was run
                      fix: build again from clean, and let nothing edit or merge the files of `META-INF/rung`""".formatted(up));
        }
        return both;
    }

    private CompiledSql read(String resource) {
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new ConfigurationException("""
                        the class path has no `%s`
                          the compiler wrote it beside the registry, and the build lost it
                          fix: build again from clean, and keep `META-INF/rung` when jars are merged""".formatted(resource));
            }
            return CompiledSql.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read `" + resource + "`", e);
        }
    }

    /** The name without its package; nested classes keep the names of those around them, joined by {@code $}. */
    private String name(Registry.Entry entry, Direction direction) {
        var className = entry.className();
        return folder + entry.version() + "_" + className.substring(className.lastIndexOf('.') + 1) + "." + direction
                + ".sql";
    }
}
