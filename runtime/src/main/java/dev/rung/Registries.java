package dev.rung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** Finds the registry that the compiler wrote. */
final class Registries {

    private Registries() {}

    static Registry find() {
        return find(loader());
    }

    static Registry find(ClassLoader loader) {
        var found = new ArrayList<Registry>();
        try {
            ServiceLoader.load(Registry.class, loader).forEach(found::add);
        } catch (ServiceConfigurationError e) {
            throw new ConfigurationException("""
                    the registry of the migrations cannot be loaded: %s
                      it was written by the compiler, and the classes that it needs are not there or are other ones now
                      fix: build again from clean""".formatted(e.getMessage()));
        }
        requireOneOfEachName(found, loader);
        if (found.isEmpty()) {
            throw new ConfigurationException("""
                    no registry of migrations on the class path
                      the compiler writes it when the annotation processor runs; from JDK 23 on, javac runs none unless it is told to
                      fix, for Maven, in the configuration of maven-compiler-plugin:
                        <annotationProcessorPaths>
                          <path>
                            <groupId>dev.rung</groupId>
                            <artifactId>rung-processor</artifactId>
                            <version>%1$s</version>
                          </path>
                        </annotationProcessorPaths>
                      fix, for Gradle:
                        annotationProcessor("dev.rung:rung-processor:%1$s")
                      and at least one class with @Migration""".formatted(version()));
        }
        if (found.size() > 1) {
            var names = found.stream()
                    .map(registry -> "`" + registry.getClass().getName() + "` in " + place(registry))
                    .toList();
            throw new ConfigurationException("""
                    there are %d registries of migrations on the class path
                      %s
                      one database has one history
                      fix: keep the migrations in one module, or take the other modules off this class path""".formatted(found.size(), String.join("\n  ", names)));
        }
        return found.get(0);
    }

    /** ServiceLoader makes one instance of each name: of two registries of the same package, the second would be passed over. */
    private static void requireOneOfEachName(List<Registry> found, ClassLoader loader) {
        for (var registry : found) {
            var name = registry.getClass().getName();
            var places = places(name.replace('.', '/') + ".class", loader);
            if (places.size() > 1) {
                throw new ConfigurationException("""
                        there are %d registries of the name `%s` on the class path, and they are not the same
                          %s
                          Java would take the first, and the migrations of the others would not be seen
                          fix: give the migrations of each module a package of its own, or take the other jars off this class path"""
                        .formatted(places.size(), name, String.join("\n  ", places)));
            }
        }
    }

    /** Where the class lies, each place once, and places with the same content as one. */
    private static List<String> places(String resource, ClassLoader loader) {
        var contents = new LinkedHashMap<String, String>();
        try {
            for (var url : Collections.list(loader.getResources(resource))) {
                try (var stream = url.openStream()) {
                    contents.putIfAbsent(Arrays.toString(stream.readAllBytes()), String.valueOf(url));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read `" + resource + "`", e);
        }
        return List.copyOf(contents.values());
    }

    private static ClassLoader loader() {
        var ofThread = Thread.currentThread().getContextClassLoader();
        return ofThread == null ? ClassLoader.getSystemClassLoader() : ofThread;
    }

    private static String place(Registry registry) {
        var source = registry.getClass().getProtectionDomain().getCodeSource();
        return source == null ? "an unknown place" : String.valueOf(source.getLocation());
    }

    /** The version of Rung, or a word for builds of Rung itself, whose jars are not made yet. */
    static String version() {
        var version = Registries.class.getPackage().getImplementationVersion();
        return version == null ? "VERSION" : version;
    }
}
