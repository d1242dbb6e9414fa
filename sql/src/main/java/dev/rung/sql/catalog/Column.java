package dev.rung.sql.catalog;

import dev.rung.sql.catalog.data.Row;
import java.util.List;

/**
 * A column of a relation, or of the rows that a function gives.
 *
 * @param name its name, empty where it has none
 * @param type its type
 * @param isNotNull whether it is never null
 */
public record Column(String name, Type type, boolean isNotNull) {

    /** Columns such as {@code oid oid!,relname name!}. */
    static List<Column> list(Row row, int field, Types types) {
        return row.list(field, ',').stream().map(text -> of(text, types)).toList();
    }

    private static Column of(String text, Types types) {
        int space = text.indexOf(' ');
        boolean isNotNull = text.endsWith("!");
        var type = text.substring(space + 1, isNotNull ? text.length() - 1 : text.length());
        return new Column(text.substring(0, space), types.get(type), isNotNull);
    }
}
