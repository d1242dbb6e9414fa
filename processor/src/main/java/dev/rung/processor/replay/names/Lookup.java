package dev.rung.processor.replay.names;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Finds objects by their names, as PostgreSQL does, and remembers which it found. */
public final class Lookup {

    private final Supplier<Schema> schema;
    private final Set<Long> seen = new HashSet<>();
    private SearchPath path = SearchPath.STANDARD;

    /** Looks in whatever schema there is at the time. */
    public Lookup(Supplier<Schema> schema) {
        this.schema = schema;
    }

    /** Where names without a schema are looked for. */
    public SearchPath path() {
        return path;
    }

    /** Looks for names without a schema elsewhere from now on. */
    public void path(SearchPath other) {
        path = other;
    }

    /** Runs something with another path. */
    public void with(SearchPath other, Runnable work) {
        var before = path;
        path = other;
        try {
            work.run();
        } finally {
            path = before;
        }
    }

    /** The objects that were found so far. */
    public Set<Long> seen() {
        return seen;
    }

    /** A schema. */
    public Optional<SchemaObject> schema(Name name) {
        return saw(schema.get().schema(name.text()));
    }

    /** The name of the schema that an object is in. */
    public String schemaOf(SchemaObject object) {
        return schema.get().find(object.schema()).map(SchemaObject::name).orElse("");
    }

    /** Where an object with a name would be created, if there is such a schema. */
    public Optional<SchemaObject> target(QualifiedName name) {
        return name.schema().map(this::schema).orElseGet(() -> saw(path.target(schema.get())));
    }

    /** A table, a view, a sequence or an index: they share their names. */
    public Optional<SchemaObject> relation(QualifiedName name) {
        return find(ObjectKind.TABLE, name);
    }

    /** A type or a domain, or the row of a relation. */
    public Optional<SchemaObject> type(QualifiedName name) {
        return find(ObjectKind.TYPE, name).or(() -> relation(name).filter(Lookup::hasRows));
    }

    /** Whether a relation has rows, and is a type with that. */
    public static boolean hasRows(SchemaObject relation) {
        return relation.is(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW);
    }

    /** An object of a kind that has a name of its own: no routine and no part of another object. */
    public Optional<SchemaObject> find(ObjectKind kind, QualifiedName name) {
        if (kind.space() == ObjectKind.Space.KIND) {
            return saw(schema.get()
                    .find(Schema.Key.of(kind, SchemaObject.NONE, name.name().text())));
        }
        return saw(
                first(
                                kind,
                                name,
                                (state, in) -> state
                                        .find(Schema.Key.of(
                                                kind, in, name.name().text()))
                                        .stream()
                                        .toList())
                        .stream()
                        .findFirst());
    }

    /**
     * An object of a kind that more than its name tells from others.
     *
     * @param kind the kind
     * @param name its name
     * @param signature what else is unique together with the name
     */
    public Optional<SchemaObject> find(ObjectKind kind, QualifiedName name, String signature) {
        var key = name.name().text() + signature;
        return saw(first(
                        kind,
                        name,
                        (state, in) -> state.find(Schema.Key.of(kind, in, key)).stream()
                                .toList())
                .stream()
                .findFirst());
    }

    /** The routines of a name, in all schemas of the path, in its order; of those with the same arguments the first hides the others. */
    public List<SchemaObject> routines(QualifiedName name) {
        var state = schema.get();
        var bySignature = new LinkedHashMap<String, SchemaObject>();
        schemas(ObjectKind.FUNCTION, name)
                .flatMap(in -> state.routines(in.id(), name.name().text()).stream())
                .forEach(routine -> bySignature.putIfAbsent(routine.definition().signature(), routine));
        return List.copyOf(bySignature.values());
    }

    /** The operators that somebody made under a name, in the order of the search path. */
    public List<SchemaObject> operators(QualifiedName name) {
        var all = all(ObjectKind.OPERATOR)
                .filter(operator -> operator.name().equals(name.name().text()))
                .toList();
        return all.isEmpty()
                ? all
                : schemas(ObjectKind.OPERATOR, name)
                        .flatMap(in -> all.stream().filter(operator -> operator.schema() == in.id()))
                        .toList();
    }

    /** The schema at the time. */
    public Schema state() {
        return schema.get();
    }

    private Stream<SchemaObject> schemas(ObjectKind kind, QualifiedName name) {
        var state = schema.get();
        return name.schema()
                .map(written -> state.schema(written.text()).stream())
                .orElseGet(() -> path.searched(state, kind));
    }

    /** A part of an object. */
    public Optional<SchemaObject> part(SchemaObject owner, ObjectKind kind, Name name) {
        return saw(schema.get().child(owner.id(), kind, name.text()));
    }

    private List<SchemaObject> first(
            ObjectKind kind, QualifiedName name, BiFunction<Schema, Long, List<SchemaObject>> find) {
        var state = schema.get();
        return schemas(kind, name)
                .map(in -> find.apply(state, in.id()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    void saw(SchemaObject object) {
        seen.add(object.id());
    }

    private Optional<SchemaObject> saw(Optional<SchemaObject> found) {
        found.ifPresent(object -> seen.add(object.id()));
        return found;
    }

    /** All objects of a kind, for the question which of them was meant. */
    public Stream<SchemaObject> all(ObjectKind kind) {
        return schema.get().all(kind).stream();
    }
}
