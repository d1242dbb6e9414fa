package dev.rung.cli.uses;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Catalog;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Key;
import org.jooq.Schema;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.ClassNode;

/** jOOQ's classes of a schema, as Rung or jOOQ writes them: what a class, a field and a record of them stand for, as jOOQ says. */
final class TypedClasses {

    private static final List<String> OTHERS = List.of("java/", "javax/", "jdk/", "org/jooq/", "kotlin/", "scala/");

    private final ClassLoader loader;
    private final Set<String> schemas;
    private final Map<String, Optional<Class<?>>> classes = new HashMap<>();

    /**
     * Loads the classes that others name.
     *
     * @param loader the class path of the application
     * @param schemas the packages in which code of a schema lies
     */
    TypedClasses(ClassLoader loader, Set<String> schemas) {
        this.loader = loader;
        this.schemas = schemas;
    }

    private Optional<Class<?>> load(String name) {
        if (OTHERS.stream().anyMatch(name::startsWith) || name.startsWith("[")) {
            return Optional.empty();
        }
        return classes.computeIfAbsent(name, missing -> {
            try {
                return Optional.of(Class.forName(missing.replace('/', '.'), false, loader));
            } catch (ClassNotFoundException | LinkageError notThere) {
                return Optional.empty();
            }
        });
    }

    /** Whether it is such a class itself, which uses nothing but says what there is. */
    boolean describe(ClassNode node) {
        return schemas.contains(ClassFiles.packageOf(node.name))
                || load(node.name)
                        .filter(type -> Stream.of(Table.class, TableRecord.class, Schema.class, Catalog.class)
                                .anyMatch(kind -> kind.isAssignableFrom(type)))
                        .isPresent();
    }

    /** The table of a class, or of one that leads to it over a foreign key. */
    Optional<Table<?>> table(String name) {
        return load(name).filter(Table.class::isAssignableFrom).flatMap(TypedClasses::instance);
    }

    private static Optional<Table<?>> instance(Class<?> type) {
        return Stream.<Class<?>>iterate(type, Table.class::isAssignableFrom, Class::getSuperclass)
                .flatMap(one -> Arrays.stream(one.getFields())
                        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == one))
                .flatMap(field -> value(field, null, Table.class).stream())
                .<Table<?>>map(table -> table)
                .findFirst();
    }

    /** The table whose rows a class is for. */
    Optional<Table<?>> ofRecord(String name) {
        return load(name).filter(TableRecord.class::isAssignableFrom).flatMap(type -> {
            try {
                var row = (TableRecord<?>) type.getDeclaredConstructor().newInstance();
                return Optional.of(row.getTable());
            } catch (ReflectiveOperationException | LinkageError noTableOfItsOwn) {
                return Optional.empty();
            }
        });
    }

    /** The name of the column that a field of such a class stands for. */
    Optional<String> column(String owner, String name) {
        return table(owner)
                .flatMap(table -> load(owner)
                        .flatMap(type -> Arrays.stream(type.getFields())
                                .filter(field ->
                                        field.getName().equals(name) && !Modifier.isStatic(field.getModifiers()))
                                .flatMap(field -> value(field, table, Field.class).stream())
                                .findFirst())
                        .map(column -> column.getName()));
    }

    /** The keys that a constant stands for, itself and the one that it refers to. */
    List<Key<?>> keys(String owner, String name) {
        return load(owner).stream()
                .flatMap(type -> Arrays.stream(type.getFields()))
                .filter(field -> field.getName().equals(name)
                        && Modifier.isStatic(field.getModifiers())
                        && Key.class.isAssignableFrom(field.getType()))
                .flatMap(field -> value(field, null, Key.class).stream())
                .flatMap(TypedClasses::withReferenced)
                .toList();
    }

    /** The foreign keys of a table, with what they refer to: a path leads over one of them. */
    static List<Key<?>> references(Table<?> table) {
        return table.getReferences().stream()
                .flatMap(TypedClasses::withReferenced)
                .toList();
    }

    private static Stream<Key<?>> withReferenced(Key<?> key) {
        return key instanceof ForeignKey<?, ?> reference ? Stream.of(key, reference.getKey()) : Stream.of(key);
    }

    private static <T> Optional<T> value(java.lang.reflect.Field field, @Nullable Object of, Class<T> type) {
        try {
            return Optional.ofNullable(field.get(of)).filter(type::isInstance).map(type::cast);
        } catch (IllegalAccessException | IllegalArgumentException | LinkageError notThere) {
            return Optional.empty();
        }
    }
}
