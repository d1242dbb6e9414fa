package dev.rung.processor.generate.tables;

import com.palantir.javapoet.ClassName;
import dev.rung.processor.head.Head;
import dev.rung.processor.head.Head.HeadDomain;
import dev.rung.processor.head.Head.HeadEnum;
import dev.rung.processor.head.Head.HeadSequence;
import dev.rung.processor.head.HeadTable;
import dev.rung.processor.head.HeadTable.HeadReference;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jooq.impl.TableImpl;
import org.jooq.impl.UpdatableRecordImpl;
import org.jooq.tools.StringUtils;

/** The names that jOOQ's generator gives by default (its {@code DefaultGeneratorStrategy}). */
final class Naming {

    private static final Set<String> RECORD_METHODS = methods(UpdatableRecordImpl.class, 0);
    private static final Set<String> TABLE_METHODS = methods(TableImpl.class, 0);

    private final String root;
    private final List<String> schemas;

    Naming(String root, Head head) {
        this.root = root;
        this.schemas = Stream.of(
                        head.tables().stream().map(HeadTable::schema),
                        head.enums().stream().map(HeadEnum::schema),
                        head.domains().stream().map(HeadDomain::schema),
                        head.sequences().stream().map(HeadSequence::schema))
                .flatMap(names -> names)
                .distinct()
                .sorted()
                .toList();
    }

    /** All methods of a class and of what it extends that take so many arguments. */
    private static Set<String> methods(Class<?> type, int parameters) {
        return Stream.<Class<?>>iterate(type, parent -> parent != null, Class::getSuperclass)
                .flatMap(parent ->
                        Stream.concat(Arrays.stream(parent.getMethods()), Arrays.stream(parent.getDeclaredMethods())))
                .filter(method -> method.getParameterCount() == parameters)
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    List<String> schemas() {
        return schemas;
    }

    /** With several schemas, each has a package of its own. */
    private String packageOf(String schema) {
        return schemas.size() > 1 ? root + "." + identifier(constant(schema).toLowerCase(Locale.ROOT)) : root;
    }

    ClassName catalog() {
        return ClassName.get(root, "DefaultCatalog");
    }

    ClassName schemaClass(String schema) {
        return ClassName.get(packageOf(schema), camelCase(schema));
    }

    ClassName tables(String schema) {
        return ClassName.get(packageOf(schema), "Tables");
    }

    ClassName keys(String schema) {
        return ClassName.get(packageOf(schema), "Keys");
    }

    /** The classes that there are once for a schema, whatever is in it. */
    List<ClassName> globals(String schema) {
        return List.of(tables(schema), keys(schema), indexes(schema), sequences(schema), domains(schema));
    }

    ClassName indexes(String schema) {
        return ClassName.get(packageOf(schema), "Indexes");
    }

    ClassName sequences(String schema) {
        return ClassName.get(packageOf(schema), "Sequences");
    }

    ClassName domains(String schema) {
        return ClassName.get(packageOf(schema), "Domains");
    }

    ClassName table(HeadTable table) {
        return ClassName.get(packageOf(table.schema()) + ".tables", camelCase(table.name()));
    }

    ClassName path(HeadTable table) {
        return table(table).nestedClass(camelCase(table.name()) + "Path");
    }

    ClassName record(HeadTable table) {
        return ClassName.get(packageOf(table.schema()) + ".tables.records", camelCase(table.name()) + "Record");
    }

    ClassName enumeration(HeadEnum type) {
        return ClassName.get(packageOf(type.schema()) + ".enums", camelCase(type.name()));
    }

    String constant(HeadTable table) {
        var name = constant(table.name());
        return name.equals(constant(table.schema())) ? name + "_" : name;
    }

    String column(HeadTable table, String column) {
        var name = constant(column);
        return name.equals(constant(table)) ? name + "_" : name;
    }

    String reference(HeadTable table, HeadReference reference) {
        return constant(table.name() + "__" + reference.name());
    }

    String key(String name) {
        return constant(name);
    }

    String getter(String column) {
        return free("get" + suffix(column), RECORD_METHODS);
    }

    String setter(String column) {
        return "s" + getter(column).substring(1);
    }

    String pathMethod(String name) {
        var camel = camelCase(name);
        return free(identifier(camel.substring(0, 1).toLowerCase(Locale.ROOT) + camel.substring(1)), TABLE_METHODS);
    }

    private static String free(String method, Set<String> taken) {
        return taken.contains(method) ? method + "_" : method;
    }

    private static String suffix(String column) {
        return identifier("x" + camelCase(column)).substring(1);
    }

    private static String camelCase(String name) {
        return identifier(
                StringUtils.toCamelCase(name.replace(' ', '_').replace('-', '_').replace('.', '_')));
    }

    String constant(String name) {
        return identifier(name.toUpperCase(Locale.ROOT));
    }

    /** What is not allowed in Java's names is written as jOOQ does: with the number of the character. */
    static String identifier(String name) {
        if (SourceVersion.isKeyword(name)) {
            return name + "_";
        }
        var identifier = new StringBuilder();
        for (char c : name.toCharArray()) {
            if (!Character.isJavaIdentifierPart(c)) {
                identifier.append(c == ' ' || c == '-' || c == '.' ? "_" : "_%02x".formatted((int) c));
            } else {
                identifier
                        .append(identifier.isEmpty() && !Character.isJavaIdentifierStart(c) ? "_" : "")
                        .append(c);
            }
        }
        return identifier.toString().matches("_*") ? identifier + "_" : identifier.toString();
    }
}
