// Written by Rung from the classes that are annotated @Migration.
package shop;

import dev.rung.Rung;
import dev.rung.spi.Registry;
import java.util.List;

/**
 * The migrations of this module.
 */
public final class RungRegistry implements Registry {
    /**
     * For {@link java.util.ServiceLoader}.
     */
    public RungRegistry() {
    }

    @Override
    public long headVersion() {
        return 1L;
    }

    @Override
    public String headFingerprint() {
        return "2164c83aa873a01c";
    }

    @Override
    public List<Registry.Entry> entries() {
        Registry.Entry[] entries = new Registry.Entry[1];
        RungRegistry1.fill(entries);
        return List.of(entries);
    }

    @Override
    public Rung instantiate(long version) {
        if (version <= 1L) {
            return RungRegistry1.instantiate(version);
        }
        throw new IllegalArgumentException("there is no version " + version);
    }
}
