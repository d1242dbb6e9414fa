package dev.rung.sql.catalog;

import dev.rung.sql.catalog.data.Row;
import dev.rung.sql.catalog.data.Section;
import java.util.List;
import java.util.Optional;

/**
 * A table or a view of {@code pg_catalog} or {@code information_schema}.
 *
 * @param schema its schema
 * @param name its name
 * @param isView whether it is a view
 * @param columns its columns
 */
public record Relation(String schema, String name, boolean isView, List<Column> columns) {

    /** Copies the list. */
    public Relation {
        columns = List.copyOf(columns);
    }

    /**
     * The type of its rows.
     *
     * @return a composite type
     */
    public Type rowType() {
        var type = Type.composite(schema, name);
        var sqlName = schema.equals(Type.PG_CATALOG) ? name : type.sqlName();
        return new Type(schema, name, sqlName, type.kind(), type.traits(), type.part());
    }

    static Optional<Relation> find(String schema, String name, Types types, int version) {
        return Section.RELATIONS.rows(name, version).stream()
                .filter(row -> schema(row).equals(schema))
                .findFirst()
                .map(row -> of(row, types));
    }

    static Relation of(Row row, Types types) {
        return new Relation(schema(row), row.text(0), row.text(2).equals("v"), Column.list(row, 3, types));
    }

    private static String schema(Row row) {
        return row.text(1).isEmpty() ? Type.PG_CATALOG : row.text(1);
    }
}
