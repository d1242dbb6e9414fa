package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.effect.column.Inheritance;
import dev.rung.processor.replay.effect.transition.Copy;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The foreign keys of partitions, each a part of one of the whole: {@code CloneFkReferencing} of PostgreSQL 18
 * ({@code src/backend/commands/tablecmds.c}). Those that PostgreSQL adds for each partition of a table that is referred to have no names that
 * people use, and are left out.
 */
public final class PartitionForeignKeys {

    private final Transition transition;

    public PartitionForeignKeys(Transition transition) {
        this.transition = transition;
    }

    /** Gives all partitions below a table a foreign key of the table. */
    void spread(SchemaObject key) {
        var table = transition.schema().get(key.parent());
        if (Table.isPartitioned(table)) {
            transition.descent().children(table).forEach(partition -> spread(key, table, partition));
        }
    }

    /** Gives a partition the foreign keys of the whole. */
    public void spreadAll(SchemaObject whole, SchemaObject partition) {
        foreignKeys(whole).forEach(key -> spread(key, whole, partition));
    }

    private List<SchemaObject> foreignKeys(SchemaObject table) {
        return transition.schema().children(table.id(), ObjectKind.CONSTRAINT).stream()
                .filter(constraint -> constraint.definition(Constraint.class).rule() instanceof Constraint.ForeignKey)
                .toList();
    }

    private void spread(SchemaObject key, SchemaObject whole, SchemaObject partition) {
        var copy = new Copy(transition, whole, partition);
        var wanted = copy.constraint(key.definition(Constraint.class)).inherited(1, false);
        var part = new Dependency(key.id(), Dependency.Type.PARTITION, Dependency.Part.WHOLE);
        var own = foreignKeys(partition).stream()
                .filter(mine -> isAlike(mine, wanted))
                .findFirst();
        if (own.isPresent()) {
            transition.replace(own.get()
                    .mapped(Constraint.class, mine -> mine.inherited(1, false))
                    .needing(Set.of(part)));
            return;
        }
        spread(transition.add(
                SchemaObject.of(ObjectKind.CONSTRAINT, partition.schema(), name(key, wanted, partition), wanted)
                        .partOf(partition.id())
                        .needing(copy.needs(key))
                        .needing(Set.of(part))));
    }

    private boolean isAlike(SchemaObject mine, Constraint wanted) {
        var own = mine.definition(Constraint.class);
        return own.inherited() == 0
                && own.rule().equals(wanted.rule())
                && own.timing().equals(wanted.timing());
    }

    private String name(SchemaObject key, Constraint wanted, SchemaObject partition) {
        return Optional.of(key.name())
                .filter(name -> transition
                        .schema()
                        .child(partition.id(), ObjectKind.CONSTRAINT, name)
                        .isEmpty())
                .orElseGet(() -> new ConstraintCreation(transition, partition)
                        .chosen(columns((Constraint.ForeignKey) wanted.rule()), "fkey"));
    }

    private List<String> columns(Constraint.ForeignKey key) {
        return key.columns().stream()
                .map(id -> transition.schema().get(id).name())
                .toList();
    }

    /** The foreign keys of a table that is no partition any more are its own. */
    public void release(SchemaObject whole, SchemaObject partition) {
        var theirs = foreignKeys(whole).stream().map(SchemaObject::id).toList();
        for (var key : foreignKeys(partition)) {
            boolean isPart = key.dependencies().stream().anyMatch(needed -> theirs.contains(needed.on()));
            if (isPart) {
                transition.replace(key.mapped(Constraint.class, Inheritance::released)
                        .needingOnly(key.dependencies().stream()
                                .filter(needed -> !theirs.contains(needed.on()))
                                .toList()));
            }
        }
    }

    /** What refers to a partitioned table refers to each of its partitions. */
    public void referTo(SchemaObject whole, SchemaObject partition) {
        var needs = transition.descent().withDescendants(partition).stream()
                .map(part -> Dependency.normal(part.id()))
                .toList();
        Stream.concat(Stream.of(whole), transition.schema().children(whole.id(), ObjectKind.COLUMN).stream())
                .flatMap(referenced -> transition.schema().users(referenced.id()).stream())
                .filter(user -> refersTo(user, whole))
                .distinct()
                .toList()
                .forEach(key -> transition.replace(transition.current(key).needing(needs)));
    }

    private static boolean refersTo(SchemaObject user, SchemaObject whole) {
        return user.definition() instanceof Constraint constraint
                && constraint.rule() instanceof Constraint.ForeignKey key
                && (key.table() == whole.id() || user.dependencies().contains(Dependency.normal(whole.id())));
    }

    /** A table that is no partition any more is referred to for itself alone. */
    public void referNoMoreTo(SchemaObject partition) {
        for (var part : transition.descent().withDescendants(partition)) {
            transition.schema().users(part.id()).stream()
                    .filter(user -> refersTo(user, part))
                    .filter(user -> !isOf(user, part))
                    .forEach(key -> transition.replace(key.needingOnly(key.dependencies().stream()
                            .filter(needed -> needed.on() != part.id())
                            .toList())));
        }
    }

    private static boolean isOf(SchemaObject key, SchemaObject table) {
        return key.parent() == table.id()
                || ((Constraint.ForeignKey) key.definition(Constraint.class).rule()).table() == table.id();
    }
}
