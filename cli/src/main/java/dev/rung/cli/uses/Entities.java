package dev.rung.cli.uses;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;

/** Classes whose objects are rows: those of Jakarta Persistence and of Spring Data. */
final class Entities {

    private static final List<String> PERSISTENCE = List.of("Ljakarta/persistence/", "Ljavax/persistence/");
    private static final String SPRING_TABLE = "Lorg/springframework/data/relational/core/mapping/Table;";
    private static final Set<String> NAMES = Set.of("name", "value");

    private Entities() {}

    /** The tables that a class may be for: the one that it names, or those of its own name. */
    static Set<String> tables(ClassNode node) {
        var annotations = ClassFiles.annotations(node.visibleAnnotations, node.invisibleAnnotations)
                .toList();
        if (annotations.stream().noneMatch(one -> isEntity(one) || isTable(one))) {
            return Set.of();
        }
        return annotations.stream()
                .filter(Entities::isTable)
                .flatMap(annotation -> name(annotation).stream())
                .findFirst()
                .map(Set::of)
                .orElseGet(() -> ofOwnName(node));
    }

    private static boolean isEntity(AnnotationNode annotation) {
        return isOfPersistence(annotation, "Entity;");
    }

    private static boolean isTable(AnnotationNode annotation) {
        return isOfPersistence(annotation, "Table;") || annotation.desc.equals(SPRING_TABLE);
    }

    private static boolean isOfPersistence(AnnotationNode annotation, String name) {
        return PERSISTENCE.stream().anyMatch(start -> annotation.desc.equals(start + name));
    }

    private static Optional<String> name(AnnotationNode annotation) {
        List<Object> values = annotation.values == null ? List.of() : annotation.values;
        for (int i = 0; i + 1 < values.size(); i += 2) {
            if (NAMES.contains(String.valueOf(values.get(i)))) {
                return Optional.of(String.valueOf(values.get(i + 1)));
            }
        }
        return Optional.empty();
    }

    /** Hibernate takes the name of the class, Spring puts words apart; PostgreSQL folds both. */
    private static Set<String> ofOwnName(ClassNode node) {
        var name = node.name.substring(Math.max(node.name.lastIndexOf('/'), node.name.lastIndexOf('$')) + 1);
        var words = new StringBuilder();
        for (char letter : name.toCharArray()) {
            if (Character.isUpperCase(letter) && words.length() > 0) {
                words.append('_');
            }
            words.append(Character.toLowerCase(letter));
        }
        var names = new TreeSet<String>();
        names.add(words.toString());
        names.add(words.toString().replace("_", ""));
        return names;
    }
}
