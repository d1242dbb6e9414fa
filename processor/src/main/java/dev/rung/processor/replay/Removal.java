package dev.rung.processor.replay;

import dev.rung.processor.parse.ObjectKind;
import dev.rung.processor.parse.ObjectReference;
import dev.rung.processor.parse.SqlStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What {@code drop} does to the schema: with what belongs to an object, and, with {@code cascade}, what needs it. */
final class Removal {

    private static final Set<ObjectKind> GO_WITH_COLUMNS =
            Set.of(ObjectKind.INDEX, ObjectKind.CONSTRAINT, ObjectKind.STATISTICS);

    private final Transition transition;

    Removal(Transition transition) {
        this.transition = transition;
    }

    void drop(SqlStatement.Drop drop) {
        var found = new ArrayList<SchemaObject>();
        for (var reference : drop.objects()) {
            var object = find(drop.kind(), reference);
            if (object.isPresent() && isIndexOfConstraint(drop.kind(), object.get())) {
                transition.needed(object.get(), List.of(object.get()));
            } else if (object.filter(same -> isOfKind(drop.kind(), same)).isPresent()) {
                found.add(object.get());
            } else if (drop.ifExists()) {
                transition.absent(reference.name());
            } else {
                unknown(drop.kind(), reference);
            }
        }
        remove(found, drop.cascade());
    }

    private static boolean isIndexOfConstraint(ObjectKind kind, SchemaObject object) {
        return kind == ObjectKind.INDEX && object.kind() == ObjectKind.CONSTRAINT;
    }

    /** {@code drop table v} does not drop a view. */
    private static boolean isOfKind(ObjectKind kind, SchemaObject object) {
        return kind.space() != ObjectKind.Space.RELATION || kind == object.kind();
    }

    void unknown(ObjectKind kind, ObjectReference reference) {
        var on = reference.on();
        if (on == null) {
            transition.unknown(kind, reference.name());
            return;
        }
        var owner = transition.relation(on);
        if (owner.isPresent()) {
            transition.unknown(kind, reference.name().name(), owner.get());
        } else {
            transition.unknown(ObjectKind.TABLE, on);
        }
    }

    /** The object that a statement names. */
    Optional<SchemaObject> find(ObjectKind kind, ObjectReference reference) {
        var on = reference.on();
        if (on != null) {
            return transition
                    .relation(on)
                    .or(() -> transition.type(on))
                    .flatMap(owner -> transition
                            .schema()
                            .child(owner.id(), kind, reference.name().name()));
        }
        if (kind.space() == ObjectKind.Space.ROUTINE) {
            return transition.routine(reference.name(), reference.signature());
        }
        return transition.lookUp(kind, reference.name());
    }

    void remove(List<SchemaObject> objects, boolean cascade) {
        Map<Long, SchemaObject> doomed = new LinkedHashMap<>();
        objects.forEach(object -> doom(object, doomed));
        objects.stream()
                .filter(object -> object.kind() == ObjectKind.SCHEMA)
                .forEach(object -> empty(object, doomed, cascade));
        for (var object : objects) {
            var users = usersOutside(object, doomed);
            if (!users.isEmpty() && !cascade) {
                transition.needed(object, users);
            }
        }
        var all = new ArrayList<>(doomed.values());
        for (int i = 0; i < all.size(); i++) {
            for (var user : transition.schema().users(all.get(i).id())) {
                if (!doomed.containsKey(user.id()) && !loosen(user, all.get(i))) {
                    doom(user, doomed);
                    all = new ArrayList<>(doomed.values());
                }
            }
        }
        for (var object : all) {
            if (object.kind() == ObjectKind.TABLE || object.kind() == ObjectKind.COLUMN) {
                transition.losesData(object);
            }
            transition.remove(object);
        }
    }

    /** A schema is dropped with what is in it only with {@code cascade}. */
    private void empty(SchemaObject schema, Map<Long, SchemaObject> doomed, boolean cascade) {
        var members = transition.schema().members(schema).stream()
                .filter(object -> !doomed.containsKey(object.id()))
                .toList();
        if (!members.isEmpty() && !cascade) {
            transition.needed(schema, members);
        }
        members.forEach(member -> doom(member, doomed));
    }

    private List<SchemaObject> usersOutside(SchemaObject object, Map<Long, SchemaObject> doomed) {
        var mine = new LinkedHashMap<Long, SchemaObject>();
        doom(object, mine);
        return mine.values().stream()
                .flatMap(part -> transition.schema().users(part.id()).stream())
                .filter(user -> !doomed.containsKey(user.id()))
                .distinct()
                .toList();
    }

    /** An object with everything that belongs to it; with a column go those of its table that are on it. */
    private void doom(SchemaObject object, Map<Long, SchemaObject> doomed) {
        if (doomed.putIfAbsent(object.id(), object) != null) {
            return;
        }
        transition.schema().children(object.id()).forEach(child -> doom(child, doomed));
        if (object.kind() == ObjectKind.COLUMN) {
            transition.schema().users(object.id()).stream()
                    .filter(user -> user.parent() == object.parent() && GO_WITH_COLUMNS.contains(user.kind()))
                    .forEach(user -> doom(user, doomed));
        }
    }

    /** A column that loses its sequence loses its default, and stays. */
    private boolean loosen(SchemaObject user, SchemaObject used) {
        if (used.kind() != ObjectKind.SEQUENCE || user.kind() != ObjectKind.COLUMN) {
            return false;
        }
        var uses = new HashSet<>(user.uses());
        uses.remove(used.id());
        transition.replace(transition.current(user).with("default", null).using(uses));
        return true;
    }
}
