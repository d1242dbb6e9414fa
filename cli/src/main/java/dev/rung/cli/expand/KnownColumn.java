package dev.rung.cli.expand;

/**
 * A column as the migrations make it.
 *
 * @param name its name
 * @param type its type, as PostgreSQL shows it
 * @param isRequired whether it takes no null
 * @param value its default in the words of SQL, such as {@code default 0}, or an empty text
 */
public record KnownColumn(ColumnName name, String type, boolean isRequired, String value) {

    TableName table() {
        return name.table();
    }

    /** Another column of its table. */
    ColumnName sibling(String other) {
        return new ColumnName(table(), other);
    }

    /** {@code alter table … add column …}, of its type. */
    String addition() {
        return "alter table %s add column %s %s%s%s"
                .formatted(
                        table(),
                        name.quoted(),
                        type,
                        isRequired ? " not null" : "",
                        value.isEmpty() ? "" : " " + value);
    }
}
