package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/**
 * What {@code merge} does with some of the rows.
 *
 * @param match which rows
 * @param condition which of these, if it is written
 * @param action what is done
 * @param place where it stands
 */
public record MergeBranch(Match match, Optional<Expression> condition, Action action, Place place) implements Node {

    /** Whether a row has a partner. */
    public enum Match {
        /** Source and target have a row. */
        MATCHED,
        /** The target has none. */
        NOT_MATCHED_BY_TARGET,
        /** The source has none (PostgreSQL 17). */
        NOT_MATCHED_BY_SOURCE
    }

    /** What is done with a row. */
    public sealed interface Action extends Node {}

    /**
     * {@code update set}.
     *
     * @param assignments what is set
     * @param place where it stands
     */
    public record Update(List<Assignment> assignments, Place place) implements Action {

        /** Copies the list. */
        public Update {
            assignments = List.copyOf(assignments);
        }
    }

    /**
     * {@code delete}.
     *
     * @param place where it stands
     */
    public record Delete(Place place) implements Action {}

    /**
     * {@code insert}.
     *
     * @param columns the columns that get values
     * @param overriding what becomes of values for identity columns
     * @param values the values; none for {@code default values}
     * @param place where it stands
     */
    public record Insert(
            List<AssignmentTarget> columns, DataStatement.Overriding overriding, List<Expression> values, Place place)
            implements Action {

        /** Copies the lists. */
        public Insert {
            columns = List.copyOf(columns);
            values = List.copyOf(values);
        }
    }

    /**
     * {@code do nothing}.
     *
     * @param place where it stands
     */
    public record Nothing(Place place) implements Action {}
}
