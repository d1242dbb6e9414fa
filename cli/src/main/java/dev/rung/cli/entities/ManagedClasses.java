package dev.rung.cli.entities;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds entities, and what belongs to them, by the annotations in their class files. No class is loaded. */
final class ManagedClasses {

    private static final List<String> ANNOTATIONS = List.of("Entity", "Embeddable", "MappedSuperclass", "Converter");
    private static final String SUFFIX = ".class";

    private final ClassLoader loader;

    ManagedClasses(ClassLoader loader) {
        this.loader = loader;
    }

    /**
     * Those of a package and the packages in it; without a name, those of all folders of the class path.
     *
     * @param packageName a package, or an empty text
     */
    List<String> of(String packageName) throws IOException {
        return Collections.list(loader.getResources(packageName.replace('.', '/'))).stream()
                .flatMap(place -> in(place, packageName))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> in(URL place, String packageName) {
        try {
            var address = place.toURI();
            return address.getScheme().equals("jar") ? inJar(address, packageName) : in(Path.of(address), packageName);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<String> inJar(URI address, String packageName) throws IOException {
        var jar = URI.create(address.toString().replaceFirst("!.*", "!/"));
        try (var files = FileSystems.newFileSystem(jar, Map.of())) {
            return in(files.getPath(packageName.replace('.', '/')), packageName);
        }
    }

    private static Stream<String> in(Path folder, String packageName) throws IOException {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(SUFFIX) && isManaged(file))
                    .map(file -> name(packageName, folder.relativize(file).toString()))
                    .toList()
                    .stream();
        }
    }

    private static String name(String packageName, String file) {
        var name = file.substring(0, file.length() - SUFFIX.length())
                .replace('\\', '.')
                .replace('/', '.');
        return packageName.isEmpty() ? name : packageName + "." + name;
    }

    /** The names of annotations stand in the constant pool as they are (Java Virtual Machine Specification 4.4.7). */
    private static boolean isManaged(Path file) {
        try {
            var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return ANNOTATIONS.stream().anyMatch(name -> text.contains("Ljakarta/persistence/" + name + ";"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
