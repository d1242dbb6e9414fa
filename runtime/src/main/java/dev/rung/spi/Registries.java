package dev.rung.spi;

import dev.rung.ConfigurationException;
import dev.rung.internal.text.Nearest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The registries that the compiler wrote, each with a name of its own. */
final class Registries {

    private final Map<String, Registry> byName;

    private Registries(Map<String, Registry> byName) {
        this.byName = byName;
    }

    /** A thread may have no class loader, or that of somebody else: then those that Rung finds. */
    static Registries ofThread() {
        var ofThread = Optional.ofNullable(Thread.currentThread().getContextClassLoader())
                .map(Registries::of)
                .filter(found -> !found.byName.isEmpty());
        return ofThread.orElseGet(() -> of(ownLoader()));
    }

    private static ClassLoader ownLoader() {
        return Optional.ofNullable(Registries.class.getClassLoader()).orElseGet(ClassLoader::getSystemClassLoader);
    }

    /** Those that are found where a registry was found. */
    static Registries around(Registry registry) {
        var ofThread = ofThread();
        return ofThread.byName.values().stream().anyMatch(other -> other.getClass() == registry.getClass())
                ? ofThread
                : of(Optional.ofNullable(registry.getClass().getClassLoader()).orElseGet(Registries::ownLoader));
    }

    static Registries of(ClassLoader loader) {
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
        var byName = new TreeMap<String, Registry>();
        found.stream()
                .collect(Collectors.groupingBy(Registry::name, TreeMap::new, Collectors.toList()))
                .forEach((name, registries) -> byName.put(name, only(name, registries)));
        return new Registries(byName);
    }

    private static Registry only(String name, List<Registry> registries) {
        if (registries.size() > 1) {
            var places = registries.stream().map(Registries::place).collect(Collectors.joining("\n  "));
            throw new ConfigurationException("""
                    there are %d registries of %s on the class path
                      %s
                      one history is made in one place
                      fix: keep its migrations in one module; or give one of them a name, `@History(name = "…")` on its package; or take the other modules off this class path""".formatted(registries.size(), called(name), places));
        }
        return registries.get(0);
    }

    private static String called(String name) {
        return name.isEmpty() ? "migrations without a name" : "the history `" + name + "`";
    }

    /** The one that is meant when nothing is said. */
    Registry application() {
        if (byName.isEmpty()) {
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
        if (byName.size() > 1 && !byName.containsKey("")) {
            throw new ConfigurationException("""
                    there are %d histories on the class path, and nothing says which one is meant: %s
                      fix: `Migrations.in(environment, "%s")`""".formatted(
                            byName.size(),
                            String.join(", ", byName.keySet()),
                            byName.keySet().iterator().next()));
        }
        return byName.getOrDefault("", byName.values().iterator().next());
    }

    Registry named(String name) {
        var registry = byName.get(name);
        if (registry == null) {
            throw new ConfigurationException("""
                    %s is not on the class path%s
                      there are: %s
                      fix: the name, or the jar that has these migrations""".formatted(called(name), Nearest.hint(name, byName.keySet()), names()));
        }
        return registry;
    }

    private String names() {
        return byName.isEmpty()
                ? "none"
                : byName.keySet().stream().map(Registries::called).collect(Collectors.joining(", "));
    }

    /** Those that a history comes after, the deepest first. */
    List<Registry> foundations(Registry registry) {
        var found = new LinkedHashSet<Registry>();
        addFoundations(registry, found, new ArrayList<>());
        return List.copyOf(found);
    }

    private void addFoundations(Registry registry, Set<Registry> found, List<String> path) {
        path.add(registry.name());
        for (var name : registry.after()) {
            if (path.contains(name)) {
                throw new ConfigurationException("""
                        histories come after each other: %s
                          fix: `after` in the `@History` of one of them""".formatted(String.join(", ", path)));
            }
            var foundation = named(name);
            addFoundations(foundation, found, path);
            found.add(foundation);
        }
        path.remove(path.size() - 1);
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
                          fix: give the migrations of each module a package of its own, or take the other jars off this class path""".formatted(places.size(), name, String.join("\n  ", places)));
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

    private static String place(Registry registry) {
        var source = registry.getClass().getProtectionDomain().getCodeSource();
        return "`" + registry.getClass().getName() + "` in "
                + (source == null ? "an unknown place" : String.valueOf(source.getLocation()));
    }

    /** The version of Rung, or a word for builds of Rung itself, whose jars are not made yet. */
    static String version() {
        var version = Registries.class.getPackage().getImplementationVersion();
        return version == null ? "VERSION" : version;
    }
}
