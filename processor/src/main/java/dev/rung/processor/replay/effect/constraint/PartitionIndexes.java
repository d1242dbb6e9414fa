package dev.rung.processor.replay.effect.constraint;

import dev.rung.processor.replay.effect.column.Inheritance;
import dev.rung.processor.replay.effect.transition.Copy;
import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.meaning.Meaning;
import dev.rung.processor.replay.meaning.Sameness;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.tree.IndexElement;
import dev.rung.sql.tree.Node;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The indexes of partitions, each a part of one of the whole: {@code DefineIndex} and {@code AttachPartitionEnsureIndexes} of PostgreSQL 18
 * ({@code src/backend/commands}).
 */
public final class PartitionIndexes {

    private final Transition transition;

    public PartitionIndexes(Transition transition) {
        this.transition = transition;
    }

    /** Gives all partitions below a table an index for one of the table. */
    public void spread(SchemaObject index) {
        var table = transition.schema().get(index.parent());
        if (Table.isPartitioned(table)) {
            transition.descent().children(table).forEach(partition -> spread(index, partition));
        }
    }

    /** Gives a partition an index for one of the whole: one of its own that is alike, or a new one. */
    public void spread(SchemaObject index, SchemaObject partition) {
        var whole = transition.schema().get(index.parent());
        var wanted = new Copy(transition, whole, partition).index(index.definition(Index.class));
        alike(wanted, constraint(index), partition)
                .ifPresentOrElse(own -> attach(own, index), () -> create(index, wanted, whole, partition));
    }

    /** Whether a table has an index that is like one of the whole, and is no part of any. */
    public boolean isThere(SchemaObject index, SchemaObject partition) {
        var whole = transition.schema().get(index.parent());
        var wanted = new Copy(transition, whole, partition).index(index.definition(Index.class));
        return alike(wanted, constraint(index), partition).isPresent();
    }

    /** One of a partition that is like another, and is no part of any. */
    private Optional<SchemaObject> alike(Index wanted, Optional<SchemaObject> constraint, SchemaObject partition) {
        return transition.schema().children(partition.id(), ObjectKind.INDEX).stream()
                .filter(own -> whole(own).isEmpty())
                .filter(own -> isAlike(own.definition(Index.class), wanted))
                .filter(own -> constraint.isEmpty()
                        || constraint(own)
                                .filter(mine -> isSameKind(mine, constraint.get()))
                                .isPresent())
                .findFirst();
    }

    private static boolean isSameKind(SchemaObject one, SchemaObject other) {
        var rule = one.definition(Constraint.class).rule();
        var otherRule = other.definition(Constraint.class).rule();
        return rule.words().equals(otherRule.words());
    }

    private boolean isAlike(Index one, Index other) {
        return one.method().equals(other.method())
                && one.isUnique() == other.isUnique()
                && one.areNullsDistinct() == other.areNullsDistinct()
                && one.include().equals(other.include())
                && one.elements().size() == other.elements().size()
                && one.where().isPresent() == other.where().isPresent()
                && areAlike(codes(one).toList(), codes(other).toList());
    }

    private static Stream<Code<? extends Node>> codes(Index index) {
        return Stream.concat(index.elements().stream(), index.where().stream());
    }

    private boolean areAlike(List<Code<? extends Node>> some, List<Code<? extends Node>> others) {
        var schema = transition.schema();
        for (int i = 0; i < some.size(); i++) {
            if (Meaning.compare(some.get(i), schema, others.get(i), schema) == Sameness.DIFFERENT) {
                return false;
            }
        }
        return true;
    }

    private void create(SchemaObject index, Index wanted, SchemaObject whole, SchemaObject partition) {
        var constraint = constraint(index);
        var name = name(index, constraint, partition);
        var needs = new Copy(transition, whole, partition).needs(index);
        var made = SchemaObject.of(ObjectKind.INDEX, partition.schema(), name, wanted)
                .under(partition.id())
                .needing(needs)
                .needing(Set.of(Dependency.automatic(partition.id())));
        var added = constraint
                .map(of -> transition.add(made.needingOnly(Set.of(Dependency.internal(
                        constraint(of, name, whole, partition).id())))))
                .orElseGet(() -> transition.add(made));
        transition.replace(
                added.needing(Set.of(new Dependency(index.id(), Dependency.Type.PARTITION, Dependency.Part.WHOLE))));
        spread(transition.current(added));
    }

    private SchemaObject constraint(SchemaObject of, String name, SchemaObject whole, SchemaObject partition) {
        var copy = new Copy(transition, whole, partition);
        return transition.add(SchemaObject.of(
                        ObjectKind.CONSTRAINT,
                        partition.schema(),
                        name,
                        copy.constraint(of.definition(Constraint.class)).inherited(1, false))
                .partOf(partition.id())
                .needing(copy.needs(of))
                .needing(Set.of(new Dependency(of.id(), Dependency.Type.PARTITION, Dependency.Part.WHOLE))));
    }

    /** The name that PostgreSQL chooses for an index that another table gets. */
    public String name(SchemaObject index, Optional<SchemaObject> constraint, SchemaObject partition) {
        var definition = index.definition(Index.class);
        var elements = definition.elements().stream().map((Code<IndexElement> code) -> code.in(transition.schema()));
        var included = definition.include().stream()
                .map(id -> transition.schema().get(id).name());
        var columns =
                Stream.concat(IndexColumnName.all(elements).stream(), included).toList();
        return new ConstraintCreation(transition, partition)
                .chosen(label(constraint).equals("pkey") ? List.of() : columns, label(constraint));
    }

    private static String label(Optional<SchemaObject> constraint) {
        return constraint
                .map(object -> object.definition(Constraint.class).rule())
                .map(rule -> label(rule))
                .orElse("idx");
    }

    /** PostgreSQL copies a key without overlaps as if it were an exclusion constraint. */
    private static String label(Constraint.Rule rule) {
        return rule instanceof Constraint.Key key && (key.isPrimary() || !key.isWithoutOverlaps())
                ? (key.isPrimary() ? "pkey" : "key")
                : "excl";
    }

    /** The constraint that an index is behind. */
    public Optional<SchemaObject> constraint(SchemaObject index) {
        return needed(index, Dependency.Type.INTERNAL);
    }

    /** The index that an index is a part of. */
    public Optional<SchemaObject> whole(SchemaObject index) {
        return needed(index, Dependency.Type.PARTITION);
    }

    private Optional<SchemaObject> needed(SchemaObject object, Dependency.Type type) {
        return object.dependencies().stream()
                .filter(dependency -> dependency.type() == type)
                .flatMap(dependency -> transition.schema().find(dependency.on()).stream())
                .findFirst();
    }

    /** Makes an index a part of another, and the constraint that it is behind a part of that of the other. */
    public void attach(SchemaObject own, SchemaObject whole) {
        transition.replace(transition
                .current(own)
                .needing(Set.of(new Dependency(whole.id(), Dependency.Type.PARTITION, Dependency.Part.WHOLE))));
        constraint(own)
                .ifPresent(mine -> constraint(whole)
                        .ifPresent(theirs -> transition.replace(
                                mine.mapped(Constraint.class, constraint -> constraint.inherited(1, false))
                                        .needing(Set.of(new Dependency(
                                                theirs.id(), Dependency.Type.PARTITION, Dependency.Part.WHOLE))))));
        validate(whole);
    }

    /** An index of the whole that was made for it alone is complete when each partition has its own. */
    private void validate(SchemaObject whole) {
        var table = transition.schema().get(whole.parent());
        long parts = transition.schema().users(whole.id()).stream()
                .filter(user -> user.kind() == ObjectKind.INDEX)
                .count();
        if (parts >= transition.descent().children(table).size()) {
            transition.replace(transition.current(whole).mapped(Index.class, index -> index.valid(true)));
        }
    }

    /** The indexes of a table that is no partition any more are its own. */
    public void release(SchemaObject partition) {
        for (var index : transition.schema().children(partition.id(), ObjectKind.INDEX)) {
            whole(index).ifPresent(whole -> {
                transition.replace(without(index));
                constraint(index)
                        .ifPresent(constraint -> transition.replace(
                                without(constraint).mapped(Constraint.class, Inheritance::released)));
            });
        }
    }

    private static SchemaObject without(SchemaObject part) {
        return part.needingOnly(part.dependencies().stream()
                .filter(dependency -> dependency.type() != Dependency.Type.PARTITION)
                .toList());
    }
}
