package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/**
 * An option of {@code copy}.
 *
 * @param name its name
 * @param value its value, if one is written
 * @param place where it stands
 */
public record CopyOption(Name name, Optional<Value> value, Place place) implements Node {

    /** The value of an option. */
    public sealed interface Value extends Node {}

    /**
     * A word, a text or a number.
     *
     * @param value the value
     * @param place where it stands
     */
    public record Single(SettingValue value, Place place) implements Value {}

    /**
     * {@code *}: all columns.
     *
     * @param place where it stands
     */
    public record Everything(Place place) implements Value {}

    /**
     * {@code default}.
     *
     * @param place where it stands
     */
    public record Default(Place place) implements Value {}

    /**
     * Some columns, or words.
     *
     * @param values words and texts
     * @param place where it stands
     */
    public record Several(List<SettingValue> values, Place place) implements Value {

        /** Copies the list. */
        public Several {
            values = List.copyOf(values);
        }
    }
}
