package dev.rung.processor.replay;

import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is not what it was: two schemas, compared in what was touched on the way from one to the other. */
final class Comparison {

    /** The names that a view gives to its columns: they may be those that its query gives them. */
    private static final String COLUMN_NAMES = "column names";

    private final Schema before;
    private final Schema after;
    private final List<Doubt> doubts;
    private final List<Difference> differences = new ArrayList<>();

    Comparison(Schema before, Schema after, List<Doubt> doubts) {
        this.before = before;
        this.after = after;
        this.doubts = doubts;
    }

    List<Difference> differences(Collection<Long> touched) {
        Set<Long> compared = new HashSet<>();
        var tables = new TreeSet<Long>();
        for (long id : touched) {
            var old = before.find(id);
            var now = after.find(id);
            old.ifPresent(object -> compare(object, compared));
            if (now.isPresent() && old.isEmpty()) {
                findLeft(now.get());
            }
            old.or(() -> now)
                    .filter(object -> object.kind() == ObjectKind.COLUMN)
                    .ifPresent(column -> tables.add(column.parent()));
        }
        tables.forEach(this::compareOrder);
        return differences;
    }

    private boolean isDoubtful(Schema schema, SchemaObject object) {
        return doubts.stream()
                .anyMatch(doubt -> doubt.covers(object.name())
                        || schema.find(object.parent())
                                .filter(parent -> doubt.covers(parent.name()))
                                .isPresent());
    }

    /** The object that has the place of another in another schema. */
    private static Optional<SchemaObject> counterpart(Schema from, SchemaObject object, Schema to) {
        if (object.kind().space() != ObjectKind.Space.PARENT) {
            return to.find(Schema.Key.of(object));
        }
        return from.find(object.parent())
                .flatMap(parent -> counterpart(from, parent, to))
                .flatMap(parent -> to.child(parent.id(), object.kind(), object.name()));
    }

    private void compare(SchemaObject old, Set<Long> compared) {
        if (!compared.add(old.id()) || isDoubtful(before, old)) {
            return;
        }
        var now = counterpart(before, old, after).filter(found -> found.kind() == old.kind());
        if (now.isPresent()) {
            compareProperties(old, now.get());
            return;
        }
        var renamed = after.find(old.id())
                .filter(found -> counterpart(after, found, before).isEmpty());
        boolean withOwner = isOwnerMissing(before, old, after);
        if (renamed.isPresent() && !withOwner) {
            renamed(old, renamed.get());
        } else if (!withOwner) {
            add(Difference.How.LOST, before, old, null, null, null, null);
        }
    }

    private void findLeft(SchemaObject now) {
        boolean replaces = counterpart(after, now, before)
                .filter(found -> found.kind() == now.kind())
                .isPresent();
        if (!replaces && !isDoubtful(after, now) && !isOwnerMissing(after, now, before)) {
            add(Difference.How.LEFT, after, now, null, null, null, Remedies.drop(after, now));
        }
    }

    /** Whether it is not there since what it belongs to is not there: that is said once, of the owner. */
    private static boolean isOwnerMissing(Schema schema, SchemaObject object, Schema other) {
        return schema.find(object.parent())
                .filter(owner -> counterpart(schema, owner, other)
                        .filter(found -> found.kind() == owner.kind())
                        .isEmpty())
                .isPresent();
    }

    private void renamed(SchemaObject old, SchemaObject now) {
        if (isDoubtful(after, now)) {
            return;
        }
        differences.add(new Difference(
                Difference.How.RENAMED,
                old.kind(),
                before.describe(old),
                owner(before, old),
                null,
                Fragment.exact(old.name()),
                Fragment.exact(now.name()),
                Remedies.rename(after, now, old.name())));
    }

    private void compareProperties(SchemaObject old, SchemaObject now) {
        var properties = new TreeSet<>(old.properties().keySet());
        properties.addAll(now.properties().keySet());
        properties.remove(NotNulls.NAME);
        if (old.property(COLUMN_NAMES) == null || now.property(COLUMN_NAMES) == null) {
            properties.remove(COLUMN_NAMES);
        }
        for (var property : properties) {
            var was = old.property(property);
            var is = now.property(property);
            if (!Objects.equals(was, is)) {
                add(
                        Difference.How.CHANGED,
                        before,
                        old,
                        property,
                        was,
                        is,
                        Remedies.change(before, old, property, was));
            }
        }
        boolean moved = old.kind() == ObjectKind.SEQUENCE && !sameOwner(old, now);
        if (moved) {
            add(
                    Difference.How.CHANGED,
                    before,
                    old,
                    "owner column",
                    describe(before, old.parent()),
                    describe(after, now.parent()),
                    null);
        }
    }

    private boolean sameOwner(SchemaObject old, SchemaObject now) {
        return Objects.equals(describe(before, old.parent()), describe(after, now.parent()));
    }

    private static @Nullable Fragment describe(Schema schema, long id) {
        return schema.find(id).map(schema::describe).map(Fragment::exact).orElse(null);
    }

    private void add(
            Difference.How how,
            Schema schema,
            SchemaObject object,
            @Nullable String property,
            @Nullable Fragment was,
            @Nullable Fragment is,
            @Nullable String remedy) {
        var isNoise = object.kind() == ObjectKind.SEQUENCE
                && Fragment.code("identity").equals(object.property("made by"));
        if (!isNoise) {
            differences.add(new Difference(
                    how,
                    object.kind(),
                    schema.describe(object),
                    owner(schema, object),
                    property,
                    was,
                    is,
                    remedy != null ? remedy : Remedies.create(schema, object, how)));
        }
    }

    private static @Nullable String owner(Schema schema, SchemaObject object) {
        boolean named = object.kind().space() == ObjectKind.Space.PARENT || object.kind() == ObjectKind.INDEX;
        return named && object.kind() != ObjectKind.COLUMN
                ? schema.find(object.parent()).map(schema::describe).orElse(null)
                : null;
    }

    private void compareOrder(long id) {
        var table = before.find(id);
        var now = table.flatMap(old -> counterpart(before, old, after));
        if (table.isEmpty() || now.isEmpty() || isDoubtful(before, table.get())) {
            return;
        }
        var was = columns(before, table.get());
        var is = columns(after, now.get());
        if (!was.equals(is) && Set.copyOf(was).equals(Set.copyOf(is))) {
            differences.add(new Difference(
                    Difference.How.REORDERED,
                    ObjectKind.TABLE,
                    before.describe(table.get()),
                    null,
                    "column order",
                    Fragment.exact(String.join(", ", was)),
                    Fragment.exact(String.join(", ", is)),
                    null));
        }
    }

    private static List<String> columns(Schema schema, SchemaObject table) {
        return schema.children(table.id(), ObjectKind.COLUMN).stream()
                .map(SchemaObject::name)
                .toList();
    }
}
