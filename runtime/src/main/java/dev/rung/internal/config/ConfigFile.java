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
import java.util.Objects;
import java.util.Optional;
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
        return findIfPresent()
                .orElseThrow(() -> new ConfigurationException(
                        """
                    there is no `%s`
                      looked in the working directory, %s, and on the class path
                      fix: add it to src/main/resources, for example:
                        %%dev.db.url = jdbc:postgresql://localhost/postgres
                        %%dev.db.user = postgres
                      or, with `rung-embedded` on the class path and no server of your own:
                        %%dev.db.url = embedded""".formatted(DEFAULT, Path.of("").toAbsolutePath())));
    }

    /** The file of {@link #find()}, if there is one. */
    public static Optional<ConfigFile> findIfPresent() {
        var file = Path.of(DEFAULT);
        return Files.exists(file)
                ? Optional.of(read(file))
                : Optional.ofNullable(
                                Thread.currentThread().getContextClassLoader().getResource(DEFAULT))
                        .map(ConfigFile::read);
    }

    /** The environments of which something is said that does not hold for all, in order. */
    public List<String> environments() {
        return properties.stream()
                .map(Property::environment)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
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
