package dev.rung.cli.uses;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;

/** The compiled classes of an application. */
final class ClassFiles {

    private static final String OWN = "dev/rung/";
    private static final String MIGRATION = "Ldev/rung/Migration;";
    private static final String REGISTRIES = "dev/rung/spi/";

    private ClassFiles() {}

    /**
     * Reads those in folders and jars that are no migrations and nothing of Rung.
     *
     * @throws IOException when a file cannot be read, or is of a newer Java than this one knows
     */
    static List<ClassNode> in(List<Path> places) throws IOException {
        var classes = new ArrayList<ClassNode>();
        for (var place : places) {
            if (Files.isDirectory(place)) {
                read(place, classes);
            } else if (Files.exists(place)) {
                try (var jar = FileSystems.newFileSystem(place)) {
                    read(jar.getPath("/"), classes);
                }
            }
        }
        var migrations = classes.stream()
                .filter(ClassFiles::isMigration)
                .map(migration -> migration.name)
                .collect(Collectors.toSet());
        var registries = classes.stream()
                .filter(ClassFiles::isRegistry)
                .map(registry -> registry.name)
                .toList();
        return classes.stream()
                .filter(one -> !migrations.contains(outermost(one.name)) && !isOfRegistry(one.name, registries))
                .toList();
    }

    private static void read(Path root, List<ClassNode> classes) throws IOException {
        try (var files = Files.walk(root)) {
            for (var file : files.filter(file -> isOfApplication(root.relativize(file)))
                    .sorted()
                    .toList()) {
                classes.add(read(file));
            }
        }
    }

    private static boolean isOfApplication(Path file) {
        var name = file.toString().replace('\\', '/');
        return name.endsWith(".class") && !name.startsWith(OWN) && !name.startsWith("META-INF/");
    }

    private static ClassNode read(Path file) throws IOException {
        try {
            var node = new ClassNode();
            new ClassReader(Files.readAllBytes(file)).accept(node, ClassReader.SKIP_FRAMES);
            return node;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("`" + file + "` is no class file that can be read: " + e.getMessage(), e);
        }
    }

    private static boolean isMigration(ClassNode node) {
        return annotations(node.visibleAnnotations, node.invisibleAnnotations)
                .anyMatch(annotation -> annotation.desc.equals(MIGRATION));
    }

    /** A registry is several classes if it is long, whose names end in numbers. */
    private static boolean isOfRegistry(String name, List<String> registries) {
        return registries.stream()
                .anyMatch(registry -> name.startsWith(registry)
                        && name.substring(registry.length()).chars().allMatch(Character::isDigit));
    }

    private static boolean isRegistry(ClassNode node) {
        return Stream.concat(Stream.ofNullable(node.superName), node.interfaces.stream())
                .anyMatch(type -> type.startsWith(REGISTRIES));
    }

    private static String outermost(String name) {
        int nested = name.indexOf('$');
        return nested < 0 ? name : name.substring(0, nested);
    }

    /** What is annotated, be it for the virtual machine or not; ASM has null where nothing is. */
    static Stream<AnnotationNode> annotations(
            @Nullable List<AnnotationNode> visible, @Nullable List<AnnotationNode> invisible) {
        return Stream.of(Optional.ofNullable(visible), Optional.ofNullable(invisible))
                .flatMap(Optional::stream)
                .flatMap(List::stream);
    }

    /** The packages of these classes in which jOOQ's code of a schema lies. */
    static Set<String> packagesOfSchemas(List<ClassNode> classes) {
        return classes.stream()
                .filter(one -> "org/jooq/impl/SchemaImpl".equals(one.superName))
                .map(one -> packageOf(one.name))
                .collect(Collectors.toSet());
    }

    static String packageOf(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }
}
