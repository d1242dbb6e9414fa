package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Index;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Place;
import java.util.List;

/** A partition has the keys of the whole, and has to be able to ({@code AttachPartitionEnsureIndexes} of PostgreSQL 18). */
final class PartitionKeyRules {

    private final Transition transition;

    PartitionKeyRules(Transition transition) {
        this.transition = transition;
    }

    /** Whether a table cannot have a key of the whole, which is told to the verdict. */
    boolean breaks(SchemaObject whole, SchemaObject partition, Place place) {
        var refusals = new ConstraintRefusals(transition, partition);
        var indexes = new PartitionIndexes(transition);
        for (var index : transition.schema().children(whole.id(), ObjectKind.INDEX)) {
            boolean isPrimary = indexes.constraint(index)
                    .filter(constraint ->
                            constraint.definition(Constraint.class).isPrimaryKey())
                    .isPresent();
            if (isPrimary && !indexes.isThere(index, partition) && refusals.secondPrimaryKey(place)
                    || index.definition(Index.class).isUnique()
                            && refusals.beyondPartition(columns(index, partition), place)) {
                return true;
            }
        }
        return false;
    }

    /** The columns of the partition that an index of the whole is on. */
    private List<Long> columns(SchemaObject index, SchemaObject partition) {
        return index.definition(Index.class).elements().stream()
                .flatMap(element -> element.references().values().stream())
                .flatMap(id -> transition.schema().find(id).stream())
                .flatMap(column -> transition.schema().child(partition.id(), ObjectKind.COLUMN, column.name()).stream())
                .map(SchemaObject::id)
                .toList();
    }
}
