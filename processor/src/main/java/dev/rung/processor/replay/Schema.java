package dev.rung.processor.replay;

import dev.rung.processor.parse.ObjectKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * The schema of a database at one point of its history; immutable, and sharing what did not change with the one before.
 *
 * @param objects all objects by id
 * @param names ids by what has to be unique
 * @param children the ids of what is dropped with an object
 * @param users the ids of what cannot be without an object
 * @param routines the ids of the routines of one name, whatever their arguments
 * @param origins the schemas in which the queries of views were written: their names mean what they meant there
 * @param nextId the id of the next object
 */
record Schema(
        PMap<Long, SchemaObject> objects,
        PMap<Key, Long> names,
        PMap<Long, PSet<Long>> children,
        PMap<Long, PSet<Long>> users,
        PMap<String, PSet<Long>> routines,
        PMap<Long, Schema> origins,
        long nextId) {

    /** A new database: the schema {@code public}, and the languages that are always there. */
    static final Schema NEW = new Schema(
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    HashTreePMap.empty(),
                    1)
            .plus(SchemaObject.of(ObjectKind.SCHEMA, null, "public"))
            .plus(SchemaObject.of(ObjectKind.EXTENSION, null, "plpgsql"))
            .plus(SchemaObject.of(ObjectKind.LANGUAGE, null, "plpgsql"))
            .plus(SchemaObject.of(ObjectKind.LANGUAGE, null, "sql"));

    /**
     * A name within the space in which it has to be unique.
     *
     * @param space the space
     * @param kind the kind, where the space is one for each
     * @param parent the owner, or 0
     * @param schema the schema, or null
     * @param name the name, with the signature of a routine
     */
    record Key(
            ObjectKind.Space space,
            @Nullable ObjectKind kind,
            long parent,
            @Nullable String schema,
            String name) {

        static Key of(SchemaObject object) {
            return of(
                    object.kind(),
                    object.parent(),
                    object.schema(),
                    object.name() + Objects.toString(object.signature(), ""));
        }

        static Key of(ObjectKind kind, long parent, @Nullable String schema, String name) {
            return switch (kind.space()) {
                case PARENT -> new Key(kind.space(), kind, parent, null, name);
                case KIND -> new Key(kind.space(), kind, 0, kind == ObjectKind.STATISTICS ? schema : null, name);
                default -> new Key(kind.space(), null, 0, schema, name);
            };
        }

        static Key relation(@Nullable String schema, String name) {
            return new Key(ObjectKind.Space.RELATION, null, 0, schema, name);
        }
    }

    Optional<SchemaObject> find(long id) {
        return Optional.ofNullable(objects.get(id));
    }

    Optional<SchemaObject> find(Key key) {
        return Optional.ofNullable(names.get(key)).flatMap(this::find);
    }

    Optional<SchemaObject> child(long parent, ObjectKind kind, String name) {
        return find(Key.of(kind, parent, null, name));
    }

    List<SchemaObject> children(long id) {
        return all(children.get(id));
    }

    List<SchemaObject> children(long id, ObjectKind kind) {
        return children(id).stream().filter(child -> child.kind() == kind).toList();
    }

    List<SchemaObject> users(long id) {
        return all(users.get(id));
    }

    List<SchemaObject> routines(@Nullable String schema, String name) {
        return all(routines.get(schema + "." + name));
    }

    private List<SchemaObject> all(@Nullable PSet<Long> ids) {
        if (ids == null) {
            return List.of();
        }
        var all = new ArrayList<SchemaObject>();
        ids.forEach(id -> find(id).ifPresent(all::add));
        all.sort(Comparator.comparingInt(SchemaObject::position).thenComparingLong(SchemaObject::id));
        return all;
    }

    /** What stands in a schema by itself, and not as a part of something else. */
    List<SchemaObject> members(SchemaObject schema) {
        return objects.values().stream()
                .filter(object -> schema.name().equals(object.schema()) && object.parent() == SchemaObject.NONE)
                .toList();
    }

    /** With a new object, which gets the next id. */
    Schema plus(SchemaObject object) {
        var numbered = object.withId(nextId);
        return new Schema(objects, names, children, users, routines, origins, nextId + 1).put(numbered);
    }

    /** With the schema in which the query of a view was written. */
    Schema originOf(long view, Schema origin) {
        return new Schema(objects, names, children, users, routines, origins.plus(view, origin), nextId);
    }

    /** With an object in place of the one of the same id. */
    Schema replace(SchemaObject object) {
        return remove(object.id()).put(object);
    }

    private Schema put(SchemaObject object) {
        long id = object.id();
        var allNames = names.plus(Key.of(object), id);
        if (hasIndex(object)) {
            allNames = allNames.plus(Key.relation(object.schema(), object.name()), id);
        }
        var allUsers = users;
        for (long used : object.uses()) {
            allUsers = plus(allUsers, used, id);
        }
        var allRoutines = object.kind().space() == ObjectKind.Space.ROUTINE
                ? plus(routines, object.schema() + "." + object.name(), id)
                : routines;
        return new Schema(
                objects.plus(id, object),
                allNames,
                object.parent() == SchemaObject.NONE ? children : plus(children, object.parent(), id),
                allUsers,
                allRoutines,
                origins,
                nextId);
    }

    /** Without one object; what belongs to it stays. */
    Schema remove(long id) {
        var object = objects.get(id);
        if (object == null) {
            return this;
        }
        var allNames = names.minus(Key.of(object));
        if (hasIndex(object)) {
            allNames = allNames.minus(Key.relation(object.schema(), object.name()));
        }
        var allUsers = users;
        for (long used : object.uses()) {
            allUsers = minus(allUsers, used, id);
        }
        return new Schema(
                objects.minus(id),
                allNames,
                minus(children, object.parent(), id),
                allUsers,
                minus(routines, object.schema() + "." + object.name(), id),
                origins,
                nextId);
    }

    /** A constraint with an index behind it takes the name of a relation too. */
    private static boolean hasIndex(SchemaObject object) {
        return object.kind() == ObjectKind.CONSTRAINT && object.properties().containsKey("index");
    }

    private static <K> PMap<K, PSet<Long>> plus(PMap<K, PSet<Long>> map, K key, long id) {
        var set = map.get(key);
        return map.plus(key, (set == null ? HashTreePSet.<Long>empty() : set).plus(id));
    }

    private static <K> PMap<K, PSet<Long>> minus(PMap<K, PSet<Long>> map, K key, long id) {
        var set = map.get(key);
        if (set == null || !set.contains(id)) {
            return map;
        }
        var rest = set.minus(id);
        return rest.isEmpty() ? map.minus(key) : map.plus(key, rest);
    }

    /** The object that it belongs to in the end: the table of a column or of an index. */
    SchemaObject root(SchemaObject object) {
        return find(object.parent()).map(this::root).orElse(object);
    }

    /** {@code users.email}, as people say it. */
    String describe(SchemaObject object) {
        return switch (object.kind()) {
            case COLUMN -> find(object.parent()).map(this::describe).orElse("?") + "." + object.name();
            case FUNCTION, PROCEDURE, AGGREGATE -> object.qualifiedName() + Objects.toString(object.signature(), "");
            default ->
                object.kind().space() == ObjectKind.Space.PARENT
                        ? object.name()
                        : object.qualifiedName().toString();
        };
    }
}
