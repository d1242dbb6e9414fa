package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.PartitionBound;
import dev.rung.sql.tree.TableStatement;
import dev.rung.sql.tree.Tree;
import java.util.List;
import java.util.Set;

/** Makes tables parts of partitioned ones, and takes them out again (PostgreSQL 18, "Declarative Partitioning"). */
final class Partitions {

    private final Transition transition;

    Partitions(Transition transition) {
        this.transition = transition;
    }

    /** Makes a new table, which has the columns of the whole by now, a part of it. */
    void link(SchemaObject whole, SchemaObject partition, Code<PartitionBound> bound) {
        transition.replace(transition
                .current(partition)
                .mapped(Table.class, table -> table.with(Table.Heritage.partition(whole.id(), bound)))
                .needing(Set.of(Dependency.automatic(whole.id()))));
    }

    /** Gives a partition an index for each of those of the whole, and its foreign keys. */
    void complete(SchemaObject whole, SchemaObject partition, Place place) {
        var indexes = new PartitionIndexes(transition);
        transition
                .schema()
                .children(whole.id(), ObjectKind.INDEX)
                .forEach(index -> indexes.spread(index, transition.current(partition)));
        new PartitionForeignKeys(transition).spreadAll(whole, partition);
        TriggerEffects.inherit(transition, whole, partition, place);
        new PartitionForeignKeys(transition).referTo(whole, partition);
    }

    void attach(SchemaObject whole, SchemaObject partition, TableStatement.AttachPartition attach) {
        var place = attach.partition().place();
        if (!isAttachable(whole, partition, attach)
                || !PartitionBoundRules.areKept(transition, whole, attach.bound())) {
            return;
        }
        if (new TransitionTableRules(transition).breakHeritage(partition, place)
                || new PartitionKeyRules(transition).breaks(whole, partition, place)) {
            return;
        }
        refuseMoreColumns(whole, partition, place);
        new Inheritance(transition).adopt(partition, whole, true, place);
        link(
                whole,
                partition,
                Code.unbound(attach.bound(), transition.verdict().statement().sql()));
        complete(whole, partition, place);
    }

    private boolean isAttachable(SchemaObject whole, SchemaObject partition, TableStatement.AttachPartition attach) {
        var schema = transition.schema();
        if (!TableEffects.isPartitioned(whole)) {
            transition
                    .verdict()
                    .refused(
                            "42809",
                            "`%s` is not partitioned".formatted(schema.describe(whole)),
                            "only a table that was created with `partition by` has partitions",
                            "create a partitioned table, and attach `%s` to it".formatted(schema.describe(whole)),
                            attach.table().place(),
                            whole);
            return false;
        }
        boolean isAbove =
                transition.descent().withDescendants(partition).stream().anyMatch(below -> below.id() == whole.id());
        if (isAbove) {
            transition
                    .verdict()
                    .refused(
                            "42P07",
                            "`%s` would be a partition of itself".formatted(schema.describe(partition)),
                            "`%s` is `%s`, or lies in it".formatted(schema.describe(whole), schema.describe(partition)),
                            "attach another table",
                            attach.partition().place(),
                            whole,
                            partition);
            return false;
        }
        if (partition.definition() instanceof Table table
                && !table.heritage().parents().isEmpty()) {
            transition
                    .verdict()
                    .refused(
                            "42809",
                            "`%s` is %s already"
                                    .formatted(
                                            schema.describe(partition),
                                            table.isPartition() ? "a partition" : "a child of another table"),
                            "a partition has one parent",
                            table.isPartition() ? "detach it from the other table first" : "`no inherit` it first",
                            attach.partition().place(),
                            partition);
            return false;
        }
        return partition.definition() instanceof Table;
    }

    private void refuseMoreColumns(SchemaObject whole, SchemaObject partition, Place place) {
        if (!whole.definition().isComplete()) {
            return;
        }
        var schema = transition.schema();
        for (var column : schema.children(partition.id(), ObjectKind.COLUMN)) {
            if (schema.child(whole.id(), ObjectKind.COLUMN, column.name()).isEmpty()) {
                transition
                        .verdict()
                        .refused(
                                "42804",
                                "`%s` has no column `%s`, which `%s` has"
                                        .formatted(schema.describe(whole), column.name(), schema.describe(partition)),
                                "a partition has the columns of the whole, and no others",
                                "drop column `%s` of `%s` first".formatted(column.name(), schema.describe(partition)),
                                place,
                                column,
                                whole,
                                partition);
            }
        }
    }

    void detach(SchemaObject whole, SchemaObject partition, TableStatement.DetachPartition detach) {
        boolean isPart = partition.definition() instanceof Table table
                && table.isPartition()
                && table.heritage().parents().contains(whole.id());
        if (!isPart) {
            refuseStranger(whole, partition, detach.partition().place());
            return;
        }
        if (detach.detaching() == TableStatement.Detaching.CONCURRENTLY) {
            refuseBesideDefault(whole, detach.place());
            transition.verdict().doubtName(partition.name());
            transition.verdict().mayBe(boundCheck(whole, partition));
        }
        new Inheritance(transition).release(partition, whole);
        new Inheritance(transition).releaseIdentities(partition);
        new PartitionIndexes(transition).release(partition);
        new PartitionForeignKeys(transition).release(whole, partition);
        TriggerEffects.disinherit(transition, whole, partition);
        new PartitionForeignKeys(transition).referNoMoreTo(partition);
        var current = transition.current(partition);
        var rest = current.dependencies().minus(Dependency.automatic(whole.id()));
        transition.replace(current.mapped(Table.class, table -> table.with(Table.Heritage.NONE))
                .needingOnly(List.copyOf(rest)));
    }

    /**
     * The name of the check that keeps the bounds of a partition that is detached concurrently. There is one unless its own checks imply
     * the bounds already ({@code DetachAddConstraintIfNeeded} of PostgreSQL 18).
     */
    private String boundCheck(SchemaObject whole, SchemaObject partition) {
        var columns = whole.definition(Table.class).partitioning().stream()
                .flatMap(partitioning -> Tree.all(partitioning.tree(), Name.class).stream())
                .map(Name::text)
                .filter(name -> transition
                        .schema()
                        .child(whole.id(), ObjectKind.COLUMN, name)
                        .isPresent())
                .distinct()
                .toList();
        return new ConstraintEffects(transition, partition)
                .chosen(partition, columns.size() == 1 ? columns : List.of(), "check");
    }

    private void refuseStranger(SchemaObject whole, SchemaObject partition, Place place) {
        var schema = transition.schema();
        transition
                .verdict()
                .refused(
                        "42P01",
                        "`%s` is not a partition of `%s`".formatted(schema.describe(partition), schema.describe(whole)),
                        "only a partition can be detached",
                        "name a partition of `%s`".formatted(schema.describe(whole)),
                        place,
                        whole,
                        partition);
    }

    private void refuseBesideDefault(SchemaObject whole, Place place) {
        transition.descent().children(whole).stream()
                .filter(Partitions::isDefault)
                .findFirst()
                .ifPresent(standard -> transition
                        .verdict()
                        .refused(
                                "55000",
                                "`%s` is detached concurrently while `%s` is the default partition"
                                        .formatted(
                                                transition.schema().describe(whole),
                                                transition.schema().describe(standard)),
                                "PostgreSQL would have to move rows to the default partition",
                                "detach without `concurrently`, or detach the default partition first",
                                place,
                                whole,
                                standard));
    }

    private static boolean isDefault(SchemaObject partition) {
        return partition
                .definition(Table.class)
                .heritage()
                .bound()
                .filter(bound -> bound.tree() instanceof PartitionBound.Rest)
                .isPresent();
    }
}
