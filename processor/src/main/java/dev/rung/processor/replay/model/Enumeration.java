package dev.rung.processor.replay.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An enum.
 *
 * @param values its values, in the order in which they compare
 */
public record Enumeration(List<String> values) implements MadeType {

    /** Copies the list. */
    public Enumeration {
        values = List.copyOf(values);
    }

    /** With a value more, at a place in the order. */
    public Enumeration with(String value, int at) {
        var more = new ArrayList<>(values);
        more.add(at, value);
        return new Enumeration(more);
    }

    /** With another name for a value. */
    public Enumeration renamed(String value, String to) {
        return new Enumeration(
                values.stream().map(old -> old.equals(value) ? to : old).toList());
    }

    @Override
    public dev.rung.sql.catalog.Type known(String schema, String name) {
        return dev.rung.sql.catalog.Type.enumeration(schema, name);
    }

    @Override
    public Properties properties() {
        return new Properties()
                .exact("labels", values.stream().map(Enumeration::quoted).collect(Collectors.joining(", ")));
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
