package dev.rung.processor;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Check;
import org.jooq.DataType;
import org.jooq.Domain;
import org.jooq.EnumType;
import org.jooq.ForeignKey;
import org.jooq.Index;
import org.jooq.Key;
import org.jooq.Named;
import org.jooq.Result;
import org.jooq.Schema;
import org.jooq.Sequence;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableOptions;
import org.jooq.TableRecord;
import org.jooq.UDT;
import org.jooq.UDTField;
import org.jspecify.annotations.Nullable;

/**
 * Everything public of the classes that are generated, and what jOOQ knows through them, one line for each fact. What jOOQ makes of
 * routines is left out, and so are the digits of a second in a materialized view, which jOOQ does not look at.
 */
final class GeneratedClasses {

    private final ClassLoader loader;
    private final TreeSet<String> facts = new TreeSet<>();

    private GeneratedClasses(ClassLoader loader) {
        this.loader = loader;
    }

    static List<String> describe(Project project) throws Exception {
        var root = project.classes();
        try (var classLoader = project.loader();
                var files = Files.walk(root.resolve("shop/tables"))) {
            var classes = new GeneratedClasses(classLoader);
            for (var file : files.filter(path -> path.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                classes.describe(name(root.relativize(file)));
            }
            return List.copyOf(classes.facts);
        }
    }

    private static String name(Path file) {
        return file.toString().replace(".class", "").replace(File.separatorChar, '.');
    }

    private void describe(String name) throws ReflectiveOperationException {
        var type = Class.forName(name, true, loader);
        if (!Modifier.isPublic(type.getModifiers()) || isOfRoutines(type)) {
            return;
        }
        facts.add(name + " extends " + type.getGenericSuperclass() + interfaces(type));
        for (Constructor<?> constructor : type.getConstructors()) {
            if (!Modifier.isFinal(type.getModifiers())) {
                facts.add(name + " " + constructor.toGenericString());
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !method.isBridge()
                    && !method.isSynthetic()
                    && !isOfRoutines(method)) {
                facts.add(name + " " + method.toGenericString());
            }
        }
        for (Field field : type.getFields()) {
            if (field.getDeclaringClass() == type) {
                describe(name, field);
            }
        }
    }

    private static boolean isOfRoutines(Class<?> type) throws ReflectiveOperationException {
        return type.getSimpleName().equals("Routines")
                || type.getPackageName().endsWith(".routines")
                || Table.class.isAssignableFrom(type) && isFunction((Table<?>) constant(type))
                || TableRecord.class.isAssignableFrom(type)
                        && isFunction(((TableRecord<?>) type.getConstructor().newInstance()).getTable());
    }

    /** The constant of a table, which its path does not have for itself. */
    private static Object constant(Class<?> table) throws ReflectiveOperationException {
        for (var field : table.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && Table.class.isAssignableFrom(field.getType())) {
                return field.get(null);
            }
        }
        throw new AssertionError("no constant in " + table);
    }

    private static boolean isFunction(Table<?> table) {
        return table.getTableType() == TableOptions.TableType.FUNCTION;
    }

    private static boolean isOfRoutines(Method method) {
        return Modifier.isStatic(method.getModifiers())
                && (Table.class.isAssignableFrom(method.getReturnType()) || method.getReturnType() == Result.class);
    }

    private static String interfaces(Class<?> type) {
        return Arrays.stream(type.getGenericInterfaces())
                .map(implemented -> " implements " + implemented)
                .collect(Collectors.joining());
    }

    private void describe(String name, Field field) throws ReflectiveOperationException {
        if (Table.class.isAssignableFrom(field.getType()) && isFunction((Table<?>) constant(field.getType()))) {
            return;
        }
        facts.add(name + "." + field.getName() + " " + Modifier.toString(field.getModifiers()) + " "
                + field.getGenericType());
        if (Modifier.isStatic(field.getModifiers())) {
            value(name + "." + field.getName(), field.get(null));
        }
    }

    private void value(String name, Object value) {
        if (value instanceof Table<?> table) {
            table(name, table);
        } else if (value instanceof Schema schema) {
            facts.add(name + " is " + schema.getQualifiedName() + " of " + schema.getCatalog() + " with "
                    + names(schema.getTables().stream().filter(table -> !isFunction(table)))
                    + names(schema.getSequences().stream())
                    + names(schema.getUDTs().stream()) + names(schema.getDomains().stream()));
        } else if (value instanceof UDT<?> type) {
            facts.add(name + " is " + type.getQualifiedName()
                    + Arrays.stream(type.fields())
                            .map(field -> "\n  " + field.getName() + " " + describe(field.getDataType()))
                            .collect(Collectors.joining()));
        } else if (value instanceof EnumType label) {
            facts.add(name + " is " + label.getLiteral() + " of " + label.getSchema() + "." + label.getName());
        } else if (value instanceof ForeignKey<?, ?> key) {
            facts.add(name + " is " + describe(key) + " references " + describe(key.getKey()) + key.getKeyFields());
        } else if (value instanceof Key<?> key) {
            facts.add(name + " is " + describe(key));
        } else if (value instanceof Index index) {
            facts.add(name + " is " + describe(index));
        } else if (value instanceof Sequence<?> sequence) {
            facts.add(name + " is " + sequence.getQualifiedName() + " " + describe(sequence.getDataType()) + " "
                    + sequence.getStartWith() + " " + sequence.getIncrementBy() + " " + sequence.getMinvalue() + " "
                    + sequence.getMaxvalue() + " " + sequence.getCycle() + " " + sequence.getCache());
        } else if (value instanceof Domain<?> domain) {
            facts.add(name + " is " + domain.getQualifiedName() + " " + describe(domain.getDataType()) + " "
                    + names(domain.getChecks().stream()));
        } else if (!(value instanceof TableField<?, ?>) && !(value instanceof UDTField<?, ?>)) {
            facts.add(name + " is " + value);
        }
    }

    private void table(String name, Table<?> table) {
        facts.add(name + " is " + table.getQualifiedName() + " " + table.getTableType() + " '" + table.getComment()
                + "' primary " + table.getPrimaryKey() + " unique " + table.getUniqueKeys() + " references "
                + table.getReferences() + " identity " + table.getIdentity() + " checks "
                + names(table.getChecks().stream()) + " indexes "
                + table.getIndexes().stream().map(GeneratedClasses::describe).toList());
        for (var field : table.fields()) {
            facts.add(name + "." + field.getName() + " is " + describe(table, field) + " '" + field.getComment() + "'");
        }
    }

    private static String describe(Table<?> table, org.jooq.Field<?> field) {
        var type = field.getDataType();
        return table.getTableType() == TableOptions.TableType.MATERIALIZED_VIEW
                        && Temporal.class.isAssignableFrom(type.getType())
                ? type.getType().getTypeName() + " " + type.nullability()
                : describe(type);
    }

    private static String names(Stream<? extends Named> named) {
        return named.map(one -> one.getName() + (one instanceof Check<?> ? " (check)" : ""))
                .toList()
                .toString();
    }

    private static String describe(Key<?> key) {
        return key.getTable() + "." + key.getName() + key.getFields() + key.enforced();
    }

    private static String describe(Index index) {
        return index.getQualifiedName() + " on " + index.getTable() + index.getFields()
                + (index.getUnique() ? " unique" : "") + (index.getWhere() == null ? "" : " partial");
    }

    /** Of the default of a column only whether there is one: PostgreSQL shows it in words of its own. */
    private static String describe(DataType<?> type) {
        return type.getType().getTypeName() + " " + type.getTypeName() + "(" + type.length() + ", "
                + type.precision() + ", " + type.scale() + ") " + type.nullability()
                + (type.identity() ? " identity" : "")
                + (type.defaulted() ? " defaulted" : "")
                + domain(type.getDomain());
    }

    private static String domain(@Nullable Domain<?> domain) {
        return domain == null ? "" : " of domain " + domain.getQualifiedName();
    }
}
