package dev.rung.cli.expand;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The name of a column.
 *
 * @param table its table
 * @param name the name, as PostgreSQL keeps it
 */
public record ColumnName(TableName table, String name) {

    /**
     * Reads a name as it is written in SQL.
     *
     * @param text such as {@code cars.plate} or {@code ops.cars.plate}
     * @return the name, if it is one
     */
    public static Optional<ColumnName> parse(String text) {
        var parts = TableName.parts(text);
        return switch (parts.size()) {
            case 2 -> Optional.of(new ColumnName(new TableName("", parts.get(0)), parts.get(1)));
            case 3 -> Optional.of(new ColumnName(new TableName(parts.get(0), parts.get(1)), parts.get(2)));
            default -> Optional.empty();
        };
    }

    String quoted() {
        return TableName.quoted(name);
    }

    /** As words for the name of a class: {@code plate of cars}. */
    String words() {
        return name.replace('_', ' ') + " of " + table.words();
    }

    static String words(List<ColumnName> columns) {
        return columns.stream().map(column -> column.name.replace('_', ' ')).collect(Collectors.joining(" and "))
                + " of " + columns.get(0).table().words();
    }

    static String joined(List<ColumnName> columns) {
        return columns.stream().map(ColumnName::name).collect(Collectors.joining("_"));
    }

    static String list(List<ColumnName> columns) {
        return columns.stream().map(ColumnName::quoted).collect(Collectors.joining(", "));
    }
}
