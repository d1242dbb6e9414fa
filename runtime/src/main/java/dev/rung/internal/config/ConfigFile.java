package dev.rung.internal.config;

import dev.rung.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A configuration file: its properties in order, each with its line, since errors point at it. The grammar is that of
 * {@link java.util.Properties}, read as UTF-8 as Quarkus and Spring Boot do.
 *
 * @param name how messages call the file
 * @param properties what stands in it
 */
public record ConfigFile(String name, List<Property> properties) {

    public static final String DEFAULT = "migrations.properties";

    /**
     * One property.
     *
     * @param key the key without its environment
     * @param environment the environment that it is for, or null for all
     * @param value the value as written
     * @param line the line that it begins on, from 1
     */
    public record Property(String key, @Nullable String environment, String value, int line) {

        String written() {
            return environment == null ? key : "%" + environment + "." + key;
        }
    }

    /** The file in the working directory if there is one, else the one on the class path. */
    public static ConfigFile find() {
        var file = Path.of(DEFAULT);
        if (Files.exists(file)) {
            return read(file);
        }
        var resource = Thread.currentThread().getContextClassLoader().getResource(DEFAULT);
        if (resource == null) {
            throw new ConfigurationException(
                    """
                    there is no `%s`
                      looked in the working directory, %s, and on the class path
                      fix: add it to src/main/resources, for example:
                        %%dev.db.url = jdbc:postgresql://localhost/postgres
                        %%dev.db.user = postgres
                      or, with `rung-embedded` on the class path and no server of your own:
                        %%dev.db.url = embedded""".formatted(DEFAULT, file.toAbsolutePath().getParent()));
        }
        return read(resource);
    }

    public static ConfigFile read(Path file) {
        try {
            return read(file.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConfigFile read(URL place) {
        try (InputStream stream = place.openStream()) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return PropertiesReader.read(simpleName(place), text);
        } catch (IOException e) {
            throw new ConfigurationException("""
                    cannot read `%s`: %s
                      fix: the path and its permissions""".formatted(place.getPath(), e.getMessage()));
        }
    }

    private static String simpleName(URL place) {
        return place.getPath().substring(place.getPath().lastIndexOf('/') + 1);
    }

    /** {@code migrations.properties:7}. */
    public String at(Property property) {
        return name + ":" + property.line();
    }

    public ConfigurationException error(Property property, String what) {
        return new ConfigurationException(at(property) + ": " + what);
    }
}
