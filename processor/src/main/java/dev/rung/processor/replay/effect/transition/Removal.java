package dev.rung.processor.replay.effect.transition;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Behavior;
import dev.rung.sql.tree.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Drops objects with what goes with them, and, with {@code cascade}, with what needs them: {@code performDeletion} of PostgreSQL 18
 * ({@code src/backend/catalog/dependency.c}).
 */
public final class Removal {

    /** From this version on, none drops a column from which others are generated. */
    private static final int ALL_REFUSE = 15;

    private final Transition transition;

    public Removal(Transition transition) {
        this.transition = transition;
    }

    /**
     * Drops what a list of names stands for, as far as it is there.
     *
     * @param objects what was found
     * @param names the list, as the statement has it
     * @param behavior what to do with what needs them
     */
    public void drop(List<SchemaObject> objects, List<? extends Node> names, Behavior behavior) {
        if (!objects.isEmpty()) {
            drop(
                    objects,
                    behavior,
                    names.get(0).place().to(names.get(names.size() - 1).place()));
        }
    }

    /**
     * Drops objects.
     *
     * @param objects what a statement names, all of it at once
     * @param behavior what to do with what needs them
     * @param place the words of the statement that name them
     */
    public void drop(List<SchemaObject> objects, Behavior behavior, Place place) {
        for (var object : objects) {
            wholeOf(object).ifPresent(whole -> transition.verdict().needed(object, List.of(whole), place));
        }
        Map<Long, SchemaObject> doomed = new LinkedHashMap<>();
        var named = new ArrayList<>(objects);
        objects.forEach(object -> named.addAll(computedFrom(object)));
        named.forEach(object -> doomed.put(object.id(), object));
        spread(doomed, Removal::goesAlong);
        if (behavior != Behavior.CASCADE) {
            for (var object : named) {
                var users = usersOutside(object, doomed);
                if (!users.isEmpty()) {
                    transition.verdict().needed(object, users, place);
                }
            }
        }
        loosenAndSpread(doomed);
        for (var object : doomed.values()) {
            if (holdsData(object)) {
                transition.losesData(object);
            }
            transition.remove(object);
        }
    }

    /** PostgreSQL 14 drops with a column those that are generated from it; newer versions refuse to, and that is found where only these are meant. */
    private List<SchemaObject> computedFrom(SchemaObject object) {
        return object.kind() == ObjectKind.COLUMN && transition.postgres() < ALL_REFUSE
                ? transition.schema().users(object.id()).stream()
                        .filter(user -> user.parent() == object.parent() && Column.isGenerated(user))
                        .toList()
                : List.of();
    }

    /** The columns of a view, and those of a type, hold nothing themselves; those of a table that went go without saying. */
    private boolean holdsData(SchemaObject object) {
        return object.kind() == ObjectKind.TABLE
                || (object.kind() == ObjectKind.COLUMN
                        && transition
                                .schema()
                                .find(object.parent())
                                .filter(owner -> owner.kind() == ObjectKind.TABLE)
                                .isPresent());
    }

    /** What an object is a part of, so that it cannot be dropped alone. */
    private Optional<SchemaObject> wholeOf(SchemaObject object) {
        return object.dependencies().stream()
                .filter(dependency -> dependency.type() == Dependency.Type.INTERNAL
                        || dependency.type() == Dependency.Type.EXTENSION
                        || dependency.type() == Dependency.Type.PARTITION)
                .flatMap(dependency -> transition.schema().find(dependency.on()).stream())
                .findFirst();
    }

    private static boolean goesAlong(Dependency dependency) {
        return dependency.type() != Dependency.Type.NORMAL && dependency.part() == Dependency.Part.WHOLE;
    }

    /** Adds whatever goes with what is doomed already. */
    private void spread(Map<Long, SchemaObject> doomed, Predicate<Dependency> rule) {
        var open = new ArrayDeque<>(doomed.values());
        while (!open.isEmpty()) {
            var object = open.poll();
            for (var user : usersAndMembers(object)) {
                boolean goes = user.schema() == object.id()
                        || user.dependencies().stream()
                                .anyMatch(dependency -> dependency.on() == object.id() && rule.test(dependency));
                if (goes && doomed.putIfAbsent(user.id(), user) == null) {
                    open.add(user);
                }
            }
        }
    }

    /** A schema goes with what is in it, though only with {@code cascade}. */
    private List<SchemaObject> usersAndMembers(SchemaObject object) {
        var all = new ArrayList<>(transition.schema().users(object.id()));
        if (object.kind() == ObjectKind.SCHEMA) {
            all.addAll(transition.schema().members(object.id()));
        }
        return all;
    }

    private List<SchemaObject> usersOutside(SchemaObject object, Map<Long, SchemaObject> doomed) {
        Map<Long, SchemaObject> mine = new LinkedHashMap<>();
        mine.put(object.id(), object);
        spread(mine, Removal::goesAlong);
        var users = new LinkedHashMap<Long, SchemaObject>();
        if (object.kind() == ObjectKind.SCHEMA) {
            transition.schema().members(object.id()).forEach(member -> users.put(member.id(), member));
        }
        for (var part : mine.values()) {
            for (var user : transition.schema().users(part.id())) {
                if (!doomed.containsKey(user.id()) && standsInTheWay(user, part, doomed)) {
                    users.put(user.id(), user);
                }
            }
        }
        return List.copyOf(users.values());
    }

    /** An entry that goes along without a word does not, nor do the columns that it names. */
    private static boolean standsInTheWay(SchemaObject user, SchemaObject part, Map<Long, SchemaObject> doomed) {
        return user.dependencies().stream()
                .filter(dependency -> dependency.on() == part.id())
                .filter(dependency -> dependency.type() == Dependency.Type.NORMAL)
                .anyMatch(dependency -> dependency.part() != Dependency.Part.ENTRY
                        || !doomed.containsKey(part.parent())
                        || !user.dependencies()
                                .contains(new Dependency(
                                        part.parent(), Dependency.Type.AUTOMATIC, Dependency.Part.ENTRY)));
    }

    /** What needs the doomed for one of its parts only loses that part, and stays. */
    private void loosenAndSpread(Map<Long, SchemaObject> doomed) {
        spread(doomed, dependency -> dependency.part() == Dependency.Part.WHOLE);
        for (var object : List.copyOf(doomed.values())) {
            for (var user : transition.schema().users(object.id())) {
                if (!doomed.containsKey(user.id())) {
                    user.dependencies().stream()
                            .filter(dependency -> dependency.on() == object.id())
                            .forEach(lost -> transition.loosen(transition.current(user), lost));
                }
            }
        }
    }
}
