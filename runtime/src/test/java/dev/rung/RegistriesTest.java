package dev.rung;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which registries are found on the class path. */
class RegistriesTest {

    /** Stands for what the compiler writes. */
    public static final class Written implements Registry {
        @Override
        public long headVersion() {
            return 0;
        }

        @Override
        public String headFingerprint() {
            return "";
        }

        @Override
        public List<Entry> entries() {
            return List.of();
        }

        @Override
        public Rung instantiate(long version) {
            throw new IllegalArgumentException();
        }
    }

    @TempDir
    private Path folder;

    @Test
    void twoOfOneNameAreNoticed() throws IOException {
        var file = Written.class.getName().replace('.', '/') + ".class";
        var other = folder.resolve(file);
        Files.createDirectories(other.getParent());
        Files.writeString(other, "another one");
        var services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(Registry.class.getName()), Written.class.getName());
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
            thread.setContextClassLoader(loader);
            assertThatThrownBy(Registries::find)
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageStartingWith("there are 2 registries of the name `" + Written.class.getName() + "`")
                    .hasMessageContaining(folder.toString());
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
