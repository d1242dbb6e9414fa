package dev.rung.processor.replay.model;

import dev.rung.sql.Identifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * @param kinds the ids of the objects of a kind
 * @param names ids by what has to be unique
 * @param children the ids of what belongs to an object
 * @param users the ids of what cannot be without an object
 * @param homonyms the ids of what may share a name in a schema: routines, whatever their arguments, and constraints of several tables
 * @param nextId the id of the next object
 */
public record Schema(
        PMap<Long, SchemaObject> objects,
        PMap<ObjectKind, PSet<Long>> kinds,
        PMap<Key, Long> names,
        PMap<Long, PSet<Long>> children,
        PMap<Long, PSet<Long>> users,
        PMap<Key, PSet<Long>> homonyms,
        long nextId) {

    /** A database without anything. */
    public static final Schema EMPTY = new Schema(
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            SchemaObject.NONE + 1);

    /**
     * A name within the space in which it has to be unique.
     *
     * @param space the space
     * @param kind the kind, where the space is one for each
     * @param within the id of the schema or of the object that it belongs to
     * @param name the name, with what makes it unique
     */
    public record Key(ObjectKind.Space space, @Nullable ObjectKind kind, long within, String name) {

        static Key of(SchemaObject object) {
            return of(
                    object.kind(),
                    object.kind().isPart() ? object.parent() : object.schema(),
                    object.name() + object.definition().signature());
        }

        /** The key of an object of a kind. */
        public static Key of(ObjectKind kind, long within, String name) {
            return switch (kind.space()) {
                case RELATION, TYPE, ROUTINE -> new Key(kind.space(), null, within, name);
                case KIND -> new Key(kind.space(), kind, SchemaObject.NONE, name);
                case PARENT, SCHEMA_AND_KIND -> new Key(kind.space(), kind, within, name);
            };
        }
    }

    /** The object with an id. */
    public Optional<SchemaObject> find(long id) {
        return Optional.ofNullable(objects.get(id));
    }

    /** The object with an id, which has to be there. */
    public SchemaObject get(long id) {
        return find(id).orElseThrow(() -> new IllegalStateException("no object has the id " + id));
    }

    /** The object with a name. */
    public Optional<SchemaObject> find(Key key) {
        return Optional.ofNullable(names.get(key)).flatMap(this::find);
    }

    /** A relation of a schema. */
    public Optional<SchemaObject> relation(long schema, String name) {
        return find(Key.of(ObjectKind.TABLE, schema, name));
    }

    /** A schema by its name. */
    public Optional<SchemaObject> schema(String name) {
        return find(Key.of(ObjectKind.SCHEMA, SchemaObject.NONE, name));
    }

    /** A part of an object. */
    public Optional<SchemaObject> child(long parent, ObjectKind kind, String name) {
        return find(Key.of(kind, parent, name));
    }

    /** All parts of an object, the older before the newer. */
    public List<SchemaObject> children(long id) {
        return all(children.get(id));
    }

    /** The parts of an object that are of a kind. */
    public List<SchemaObject> children(long id, ObjectKind kind) {
        return children(id).stream().filter(child -> child.kind() == kind).toList();
    }

    /** All objects of a kind, the older before the newer. */
    public List<SchemaObject> all(ObjectKind kind) {
        return all(kinds.get(kind));
    }

    /** What cannot be without an object. */
    public List<SchemaObject> users(long id) {
        return all(users.get(id));
    }

    /** The routines of a name. */
    public List<SchemaObject> routines(long schema, String name) {
        return all(homonyms.get(Key.of(ObjectKind.FUNCTION, schema, name)));
    }

    /** The constraints of a name, of all tables of a schema. */
    public List<SchemaObject> constraints(long schema, String name) {
        return all(homonyms.get(Key.of(ObjectKind.CONSTRAINT, schema, name)));
    }

    private List<SchemaObject> all(@Nullable PSet<Long> ids) {
        if (ids == null) {
            return List.of();
        }
        var all = new ArrayList<SchemaObject>();
        ids.forEach(id -> find(id).ifPresent(all::add));
        all.sort(Comparator.comparingLong(SchemaObject::id));
        return all;
    }

    /** What stands in a schema by itself, and not as a part of something else. */
    public List<SchemaObject> members(long schema) {
        return objects.values().stream()
                .filter(object -> object.isMemberOf(schema))
                .sorted(Comparator.comparingLong(SchemaObject::id))
                .toList();
    }

    /** With a new object, which gets the next id. */
    public Schema plus(SchemaObject object) {
        return new Schema(objects, kinds, names, children, users, homonyms, nextId + 1).put(object.withId(nextId));
    }

    /** With an object in place of the one of the same id. */
    public Schema replace(SchemaObject object) {
        return minus(object.id()).put(object);
    }

    private Schema put(SchemaObject object) {
        long id = object.id();
        var allUsers = users;
        for (var dependency : object.dependencies()) {
            allUsers = plus(allUsers, dependency.on(), id);
        }
        return new Schema(
                objects.plus(id, object),
                plus(kinds, object.kind(), id),
                names.plus(Key.of(object), id),
                object.parent() == SchemaObject.NONE ? children : plus(children, object.parent(), id),
                allUsers,
                sharesName(object) ? plus(homonyms, nameOf(object), id) : homonyms,
                nextId);
    }

    /** Without one object; what belongs to it stays. */
    public Schema minus(long id) {
        var object = objects.get(id);
        if (object == null) {
            return this;
        }
        var allUsers = users;
        for (var dependency : object.dependencies()) {
            allUsers = minus(allUsers, dependency.on(), id);
        }
        return new Schema(
                objects.minus(id),
                minus(kinds, object.kind(), id),
                names.minus(Key.of(object)),
                minus(children, object.parent(), id),
                allUsers,
                sharesName(object) ? minus(homonyms, nameOf(object), id) : homonyms,
                nextId);
    }

    private static boolean sharesName(SchemaObject object) {
        return object.kind().space() == ObjectKind.Space.ROUTINE || object.kind() == ObjectKind.CONSTRAINT;
    }

    private static Key nameOf(SchemaObject object) {
        return Key.of(
                object.kind() == ObjectKind.CONSTRAINT ? object.kind() : ObjectKind.FUNCTION,
                object.schema(),
                object.name());
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
    public SchemaObject root(SchemaObject object) {
        return find(object.parent()).map(this::root).orElse(object);
    }

    /** {@code users.email}, as people say it: the schema is left out where it is {@code public}. */
    public String describe(SchemaObject object) {
        if (object.kind() == ObjectKind.COLUMN) {
            return find(object.parent()).map(this::describe).orElse("?") + "." + object.name();
        }
        var name = object.kind().isPart() ? object.name() : prefix(object) + object.name();
        return name + object.definition().shownSignature(this);
    }

    private String prefix(SchemaObject object) {
        return find(object.schema())
                .map(SchemaObject::name)
                .filter(schema -> !schema.equals("public"))
                .map(schema -> schema + ".")
                .orElse("");
    }

    /** The name of an object as SQL takes it: the schema is left out where it is {@code public}. */
    public String quoted(SchemaObject object) {
        return find(object.schema())
                        .map(SchemaObject::name)
                        .filter(schema -> !schema.equals("public"))
                        .map(schema -> Identifier.quote(schema) + ".")
                        .orElse("")
                + Identifier.quote(object.name());
    }
}
