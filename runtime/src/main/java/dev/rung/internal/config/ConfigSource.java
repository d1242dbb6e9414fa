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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where settings stand: a file, whose properties have lines, since errors point at them, or a map of an application's, which has none. The
 * grammar of a file is that of {@link java.util.Properties}, read as UTF-8 as Quarkus and Spring Boot do.
 *
 * @param name how messages call it
 * @param isFile whether the properties have lines
 * @param properties what stands in it, in order
 */
public record ConfigSource(String name, boolean isFile, List<Property> properties) {

    public static final String DEFAULT = "migrations.properties";

    /**
     * One property.
     *
     * @param key the key without its environment
     * @param environment the environment that it is for, or null for all
     * @param value the value as written
     * @param line the line that it begins on, from 1, or 0 where there are none
     */
    public record Property(String key, @Nullable String environment, String value, int line) {

        static Property of(String written, String value, int line) {
            int dot = written.indexOf('.');
            return written.startsWith("%") && dot > 1
                    ? new Property(written.substring(dot + 1), written.substring(1, dot), value.strip(), line)
                    : new Property(written, null, value.strip(), line);
        }

        String written() {
            return environment == null ? key : "%" + environment + "." + key;
        }
    }

    /** What an application says in code. */
    public static ConfigSource of(Map<String, String> settings) {
        var properties = new ArrayList<Property>();
        settings.forEach((key, value) -> properties.add(Property.of(key, value, 0)));
        return new ConfigSource("the settings that the application gives", false, List.copyOf(properties));
    }

    /** The file in the working directory if there is one, else the one on the class path. */
    public static ConfigSource find() {
        return findIfThere()
                .orElseThrow(() -> new ConfigurationException(
                        """
                        there is no `%s`
                          looked in the working directory, %s, and on the class path
                          fix: add it to src/main/resources, for example:
                            %%dev.db.url = jdbc:postgresql://localhost/postgres
                            %%dev.db.user = postgres
                          or, with `rung-embedded` on the class path and no server of your own:
                            %%dev.db.url = embedded""".formatted(DEFAULT, Path.of(DEFAULT).toAbsolutePath().getParent())));
    }

    /** The same, or nothing if there is none. */
    public static Optional<ConfigSource> findIfThere() {
        var file = Path.of(DEFAULT);
        return Files.exists(file) ? Optional.of(read(file)) : resource().map(ConfigSource::read);
    }

    /** A thread may have no class loader, or that of somebody else: then it is the one that has Rung. */
    private static Optional<URL> resource() {
        return Stream.of(
                        Optional.ofNullable(Thread.currentThread().getContextClassLoader()),
                        Optional.ofNullable(ConfigSource.class.getClassLoader()))
                .flatMap(Optional::stream)
                .map(loader -> Optional.ofNullable(loader.getResource(DEFAULT)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    public static ConfigSource read(Path file) {
        try {
            return read(file.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConfigSource read(URL place) {
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

    /** The environments of which something is said that does not hold for all, in order. */
    public List<String> environments() {
        return properties.stream()
                .flatMap(property -> Optional.ofNullable(property.environment()).stream())
                .distinct()
                .toList();
    }

    /** {@code migrations.properties:7}. */
    public String at(Property property) {
        return isFile ? name + ":" + property.line() : name;
    }

    public ConfigurationException error(Property property, String what) {
        return new ConfigurationException(at(property) + ": " + what);
    }
}
