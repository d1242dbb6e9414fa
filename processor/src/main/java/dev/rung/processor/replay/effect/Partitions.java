package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.tree.PartitionBound;
import java.util.List;
import java.util.Set;

/** Makes tables parts of partitioned ones, and takes them out again (PostgreSQL 18, "Declarative Partitioning"). */
final class Partitions {

    private final Transition transition;

    Partitions(Transition transition) {
        this.transition = transition;
    }

    void attach(SchemaObject whole, SchemaObject partition, Code<PartitionBound> bound) {
        transition.replace(transition.current(partition)
                .mapped(Table.class, table -> table.with(Table.Heritage.partition(whole.id(), bound)))
                .needing(Set.of(Dependency.automatic(whole.id()))));
    }

    void detach(SchemaObject whole, SchemaObject partition) {
        var rest = partition.dependencies().minus(Dependency.automatic(whole.id()));
        transition.replace(partition
                .mapped(Table.class, table -> table.with(Table.Heritage.NONE))
                .needingOnly(List.copyOf(rest)));
    }
}
