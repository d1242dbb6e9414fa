package dev.rung.processor.replay.effect.transition;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import java.util.ArrayList;
import java.util.List;

/** Tables and those that inherit from them or are parts of them (PostgreSQL 18, "Inheritance" and "Declarative Partitioning"). */
public final class Descent {

    private final Transition transition;

    Descent(Transition transition) {
        this.transition = transition;
    }

    /** The tables that have a table as a parent. */
    public List<SchemaObject> children(SchemaObject table) {
        return transition.schema().users(table.id()).stream()
                .filter(user -> user.kind() == ObjectKind.TABLE)
                .filter(user ->
                        user.definition(Table.class).heritage().parents().contains(table.id()))
                .toList();
    }

    /** A table and all below it, the whole before its parts, each once. */
    public List<SchemaObject> withDescendants(SchemaObject table) {
        var all = new ArrayList<SchemaObject>();
        all.add(table);
        for (int i = 0; i < all.size(); i++) {
            for (var child : children(all.get(i))) {
                if (all.stream().noneMatch(known -> known.id() == child.id())) {
                    all.add(child);
                }
            }
        }
        return all;
    }
}
