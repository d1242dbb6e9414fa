package dev.rung.sql.catalog;

import dev.rung.sql.catalog.data.Row;
import java.util.List;

/**
 * A setting of the server or of a session.
 *
 * @param name its name
 * @param context who may change it and when, such as {@code user} or {@code postmaster} (PostgreSQL 18, "pg_settings")
 * @param type the type of its value: {@code bool}, {@code integer}, {@code real}, {@code string} or {@code enum}
 * @param values the values of an enumeration
 */
public record Setting(String name, String context, String type, List<String> values) {

    /** Copies the list. */
    public Setting {
        values = List.copyOf(values);
    }

    static Setting of(Row row) {
        return new Setting(row.text(0), row.text(1), row.text(2), row.list(3, ','));
    }
}
