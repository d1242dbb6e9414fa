package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;

/**
 * {@code like}: the columns of another table.
 *
 * @param table the other table
 * @param choices what else of it is taken or not, the last word counting
 * @param place where it stands
 */
public record TableLike(QualifiedName table, List<Choice> choices, Place place) implements TableElement {

    /** Copies the list. */
    public TableLike {
        choices = List.copyOf(choices);
    }

    /**
     * A part of the other table that is taken or not.
     *
     * @param isIncluded whether it is taken
     * @param part the part
     * @param place where it stands
     */
    public record Choice(boolean isIncluded, Part part, Place place) implements Node {}

    /** The parts of a table that can be taken. */
    public enum Part {
        /** {@code comments}. */
        COMMENTS,
        /** {@code compression}. */
        COMPRESSION,
        /** {@code constraints}. */
        CONSTRAINTS,
        /** {@code defaults}. */
        DEFAULTS,
        /** {@code generated}. */
        GENERATED,
        /** {@code identity}. */
        IDENTITY,
        /** {@code indexes}. */
        INDEXES,
        /** {@code statistics}. */
        STATISTICS,
        /** {@code storage}. */
        STORAGE,
        /** {@code all}. */
        ALL
    }
}
