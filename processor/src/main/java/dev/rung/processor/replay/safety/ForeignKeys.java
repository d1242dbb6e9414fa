package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import java.util.List;

/** The foreign keys of tables, on both sides. */
final class ForeignKeys {

    private ForeignKeys() {}

    /** The foreign keys of other tables, and its own, that refer to a table. */
    static List<SchemaObject> to(SchemaObject table, Schema schema) {
        return schema.children(table.id(), ObjectKind.COLUMN).stream()
                .flatMap(column -> schema.users(column.id()).stream())
                .filter(user -> user.definition() instanceof Constraint constraint
                        && constraint.rule() instanceof Constraint.ForeignKey key
                        && key.table() == table.id())
                .distinct()
                .toList();
    }

    /** The foreign keys that a column is a part of, on either side. */
    static List<SchemaObject> on(SchemaObject column, Schema schema) {
        return schema.users(column.id()).stream()
                .filter(user -> user.definition() instanceof Constraint constraint
                        && constraint.rule() instanceof Constraint.ForeignKey)
                .toList();
    }

    static Constraint.ForeignKey rule(SchemaObject constraint) {
        return (Constraint.ForeignKey) constraint.definition(Constraint.class).rule();
    }
}
