package dev.rung.internal.content;

import dev.rung.spi.CompiledEffects;
import dev.rung.spi.Registry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads from the class path what migrations do to a running system. What an older compiler has compiled says nothing of it. */
public final class EffectResources {

    private final ClassLoader loader;
    private final String folder;

    /**
     * The resources of one history.
     *
     * @param history its name, empty for that of the application itself
     */
    public EffectResources(ClassLoader loader, String history) {
        this.loader = loader;
        this.folder = SqlResources.folder(history);
    }

    /** What the statements of a migration do on its way up, if a file says it. */
    public Optional<CompiledEffects> read(Registry.Entry entry) {
        var className = entry.className();
        var name = folder + entry.version() + "_" + className.substring(className.lastIndexOf('.') + 1) + ".effects";
        try (InputStream stream = loader.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(CompiledEffects.parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read `" + name + "`", e);
        }
    }
}
