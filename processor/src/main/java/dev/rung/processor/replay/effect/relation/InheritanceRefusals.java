package dev.rung.processor.replay.effect.relation;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.Place;
import java.util.List;

/** Which tables cannot be parent and child of each other, whatever is in them. */
final class InheritanceRefusals {

    private final Transition transition;
    private final SchemaObject table;

    InheritanceRefusals(Transition transition, SchemaObject table) {
        this.transition = transition;
        this.table = table;
    }

    private boolean refuse(
            String state, String problem, String reason, String remedy, Place place, SchemaObject parent) {
        transition.verdict().refused(state, problem, reason, remedy, place, table, parent);
        return true;
    }

    private String name(SchemaObject object) {
        return transition.schema().describe(object);
    }

    private static List<Long> parents(SchemaObject table) {
        return table.definition() instanceof Table definition
                ? definition.heritage().parents()
                : List.of();
    }

    boolean add(SchemaObject parent, Place place) {
        if (parents(table).contains(parent.id())) {
            return refuse(
                    "42P07",
                    "`%s` inherits `%s` already".formatted(name(table), name(parent)),
                    "a table inherits another once",
                    "leave it out",
                    place,
                    parent);
        }
        boolean isCircle = transition.descent().withDescendants(table).stream().anyMatch(it -> it.id() == parent.id());
        if (isCircle) {
            return refuse(
                    "42P07",
                    "`%s` inherits `%s`, which it would inherit".formatted(name(parent), name(table)),
                    "no table inherits itself",
                    "`no inherit` the other way round first",
                    place,
                    parent);
        }
        return partitioned(parent, place) || temporary(parent, place);
    }

    private boolean partitioned(SchemaObject parent, Place place) {
        boolean isOfPartitions = Table.isPartitioned(parent) || Table.isPartition(parent);
        return isOfPartitions
                && refuse(
                        "42809",
                        "`%s` is %s"
                                .formatted(name(parent), Table.isPartitioned(parent) ? "partitioned" : "a partition"),
                        "partitioned tables and partitions have no other children",
                        "`partition of`, or `attach partition`",
                        place,
                        parent);
    }

    private boolean temporary(SchemaObject parent, Place place) {
        return Table.isTemporary(parent)
                && !Table.isTemporary(table)
                && refuse(
                        "42809",
                        "`%s` is temporary, and `%s` is not".formatted(name(parent), name(table)),
                        "a permanent table would outlive its parent",
                        "make both tables last as long",
                        place,
                        parent);
    }

    boolean remove(SchemaObject parent, Place place) {
        return !parents(table).contains(parent.id())
                && refuse(
                        "42P01",
                        "`%s` does not inherit `%s`".formatted(name(table), name(parent)),
                        "only what a table inherits it can stop to inherit",
                        "leave it out",
                        place,
                        parent);
    }
}
