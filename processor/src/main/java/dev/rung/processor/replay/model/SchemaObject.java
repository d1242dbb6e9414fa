package dev.rung.processor.replay.model;

import java.util.Collection;
import java.util.function.UnaryOperator;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * An object of the schema. Its id stays when it is renamed, as in PostgreSQL's own catalog.
 *
 * @param id what others refer to it by
 * @param kind what it is
 * @param schema the id of its schema, or {@link #NONE} if it has none of its own
 * @param parent the id of what it belongs to, or {@link #NONE}: the table of a column, an index or a trigger
 * @param name its name
 * @param definition what else it is
 * @param dependencies what it cannot be without
 * @param remarks what is said of it
 */
public record SchemaObject(
        long id,
        ObjectKind kind,
        long schema,
        long parent,
        String name,
        Definition definition,
        PSet<Dependency> dependencies,
        Remarks remarks) {

    /** The id of no object. */
    public static final long NONE = 0;

    /** A new object, which belongs to nothing and needs nothing yet. */
    public static SchemaObject of(ObjectKind kind, long schema, String name, Definition definition) {
        return new SchemaObject(NONE, kind, schema, NONE, name, definition, HashTreePSet.empty(), Remarks.NONE);
    }

    SchemaObject withId(long id) {
        return new SchemaObject(id, kind, schema, parent, name, definition, dependencies, remarks);
    }

    /** In the place of another: with its id, and with what is said of it. */
    public SchemaObject inPlaceOf(SchemaObject other) {
        return new SchemaObject(other.id, kind, schema, parent, name, definition, dependencies, other.remarks);
    }

    /** Belonging to another object, with which it goes without a word. */
    public SchemaObject partOf(long owner) {
        return new SchemaObject(
                id, kind, schema, owner, name, definition, dependencies.plus(Dependency.automatic(owner)), remarks);
    }

    /** Belonging to another object in name only. */
    public SchemaObject under(long owner) {
        return new SchemaObject(id, kind, schema, owner, name, definition, dependencies, remarks);
    }

    /** Under another name. */
    public SchemaObject named(String other) {
        return new SchemaObject(id, kind, schema, parent, other, definition, dependencies, remarks);
    }

    /** In another schema. */
    public SchemaObject in(long otherSchema) {
        return new SchemaObject(id, kind, otherSchema, parent, name, definition, dependencies, remarks);
    }

    /** With another definition. */
    public SchemaObject with(Definition other) {
        return new SchemaObject(id, kind, schema, parent, name, other, dependencies, remarks);
    }

    /** With a definition that a function makes of the one that it has. */
    public <D extends Definition> SchemaObject mapped(Class<D> type, UnaryOperator<D> change) {
        return with(change.apply(definition(type)));
    }

    /** With more that it cannot be without. */
    public SchemaObject needing(Collection<Dependency> more) {
        return new SchemaObject(id, kind, schema, parent, name, definition, dependencies.plusAll(more), remarks);
    }

    /** With this and nothing else that it cannot be without. */
    public SchemaObject needingOnly(Collection<Dependency> all) {
        return new SchemaObject(id, kind, schema, parent, name, definition, HashTreePSet.from(all), remarks);
    }

    /** Without what one of its parts needed. */
    public SchemaObject withoutNeedsOf(Dependency.Part part) {
        return needingOnly(dependencies.stream()
                .filter(dependency -> dependency.part() != part)
                .toList());
    }

    /** With other remarks. */
    public SchemaObject saying(Remarks other) {
        return new SchemaObject(id, kind, schema, parent, name, definition, dependencies, other);
    }

    /**
     * Its definition.
     *
     * @param type the type of definition that objects of this kind have
     * @throws ClassCastException if it has another one
     */
    public <D extends Definition> D definition(Class<D> type) {
        return type.cast(definition);
    }

    /** Whether it stands in a schema by itself, and not as a part of something else. */
    public boolean isMemberOf(long of) {
        return schema == of && parent == NONE;
    }

    /** Whether it is of one of some kinds. */
    public boolean is(ObjectKind... kinds) {
        for (var one : kinds) {
            if (kind == one) {
                return true;
            }
        }
        return false;
    }
}
