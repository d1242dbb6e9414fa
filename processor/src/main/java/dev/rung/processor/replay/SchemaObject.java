package dev.rung.processor.replay;

import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.QualifiedName;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * An object of the schema. Its id stays when it is renamed, as in PostgreSQL's own catalog.
 *
 * @param id what others refer to it by
 * @param kind what it is
 * @param parent what it is dropped with, or 0: the table of a column, the column of a sequence
 * @param schema its schema, or null if it has none of its own
 * @param name its name
 * @param signature the types of the arguments of a routine, or null
 * @param properties what is said of it
 * @param uses what it cannot be without
 * @param position the order among its siblings
 * @param isComplete whether all of its columns are known
 */
record SchemaObject(
        long id,
        ObjectKind kind,
        long parent,
        @Nullable String schema,
        String name,
        @Nullable String signature,
        PMap<String, Fragment> properties,
        Set<Long> uses,
        int position,
        boolean isComplete) {

    static final long NONE = 0;

    static SchemaObject of(ObjectKind kind, @Nullable String schema, String name) {
        return new SchemaObject(NONE, kind, NONE, schema, name, null, HashTreePMap.empty(), Set.of(), 0, true);
    }

    SchemaObject withId(long id) {
        return new SchemaObject(id, kind, parent, schema, name, signature, properties, uses, position, isComplete);
    }

    SchemaObject in(long parent) {
        return new SchemaObject(id, kind, parent, schema, name, signature, properties, uses, position, isComplete);
    }

    SchemaObject named(@Nullable String schema, String name) {
        return new SchemaObject(id, kind, parent, schema, name, signature, properties, uses, position, isComplete);
    }

    SchemaObject signed(@Nullable String signature) {
        return new SchemaObject(id, kind, parent, schema, name, signature, properties, uses, position, isComplete);
    }

    SchemaObject using(Set<Long> uses) {
        return new SchemaObject(
                id, kind, parent, schema, name, signature, properties, Set.copyOf(uses), position, isComplete);
    }

    SchemaObject at(int position) {
        return new SchemaObject(id, kind, parent, schema, name, signature, properties, uses, position, isComplete);
    }

    SchemaObject complete(boolean isComplete) {
        return new SchemaObject(id, kind, parent, schema, name, signature, properties, uses, position, isComplete);
    }

    private SchemaObject with(PMap<String, Fragment> properties) {
        return new SchemaObject(id, kind, parent, schema, name, signature, properties, uses, position, isComplete);
    }

    /** With a property set, or taken away where the value is null. */
    SchemaObject with(String property, @Nullable Fragment value) {
        return with(value == null ? properties.minus(property) : properties.plus(property, value));
    }

    SchemaObject withAll(Map<String, Fragment> more) {
        return with(properties.plusAll(more));
    }

    /** With properties of which PostgreSQL keeps the meaning, and not the text. */
    SchemaObject withCode(Map<String, String> more) {
        var fragments = new TreeMap<String, Fragment>();
        more.forEach((property, text) -> fragments.put(property, Fragment.code(text)));
        return withAll(fragments);
    }

    /** With every property as a function makes it. */
    SchemaObject mapped(UnaryOperator<Fragment> change) {
        var changed = new TreeMap<String, Fragment>();
        properties.forEach((property, value) -> changed.put(property, change.apply(value)));
        return with(HashTreePMap.from(changed));
    }

    @Nullable
    Fragment property(String property) {
        return properties.get(property);
    }

    Optional<Fragment> find(String property) {
        return Optional.ofNullable(properties.get(property));
    }

    QualifiedName qualifiedName() {
        return new QualifiedName("public".equals(schema) ? null : schema, name);
    }
}
