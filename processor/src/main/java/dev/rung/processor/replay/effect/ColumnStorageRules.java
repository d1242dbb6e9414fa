package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.Place;

/** How the values of a column may be stored ({@code GetAttributeStorage} and {@code GetAttributeCompression} of PostgreSQL 18). */
final class ColumnStorageRules {

    private final Transition transition;
    private final SchemaObject table;

    ColumnStorageRules(Transition transition, SchemaObject table) {
        this.transition = transition;
        this.table = table;
    }

    boolean storage(SchemaObject column, String strategy, Place place) {
        return storage(column.name(), column.definition(Column.class).type(), strategy, place);
    }

    boolean storage(String column, Type type, String strategy, Place place) {
        return isFixed(type)
                && !strategy.equals("plain")
                && !strategy.equals("default")
                && refuse(
                        "column `%s` is of type `%s`, which is stored plain only"
                                .formatted(column, type.shown(transition.schema())),
                        place);
    }

    private static boolean isFixed(Type type) {
        return type.isBuiltIn()
                && type.type().traits().length() > 0
                && !type.type().isArray();
    }

    boolean compression(SchemaObject column, Place place) {
        return compression(column.name(), column.definition(Column.class).type(), place);
    }

    boolean compression(String column, Type type, Place place) {
        return isFixed(type)
                && refuse(
                        "column `%s` is of type `%s`, which is not compressed"
                                .formatted(column, type.shown(transition.schema())),
                        place);
    }

    private boolean refuse(String problem, Place place) {
        transition
                .verdict()
                .refused(
                        "0A000",
                        problem,
                        "values of a fixed length are neither compressed nor moved out of the row",
                        "leave it out",
                        place,
                        table);
        return true;
    }
}
