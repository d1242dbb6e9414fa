package dev.rung.sql.catalog;

import dev.rung.sql.catalog.data.Row;

/**
 * An operator class, which an index is made with.
 *
 * @param name its name
 * @param accessMethod the access method that it is for
 * @param type the type of what is indexed
 * @param family the operator family that it belongs to
 * @param isDefault whether it is taken for that type if none is named
 */
public record OperatorClass(String name, String accessMethod, Type type, String family, boolean isDefault) {

    static OperatorClass of(Row row, Types types) {
        return new OperatorClass(
                row.text(0),
                row.text(1),
                types.get(row.text(2)),
                row.text(3),
                !row.text(4).isEmpty());
    }
}
