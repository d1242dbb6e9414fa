package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two items joined.
 *
 * @param left the first
 * @param kind which rows are kept
 * @param isNatural whether the columns of equal names are joined
 * @param right the second
 * @param condition how rows match, unless the join is natural or a cross join
 * @param alias the name of the whole, which needs parentheses, if it is written
 * @param place where it stands
 */
public record Join(
        FromItem left,
        Kind kind,
        boolean isNatural,
        FromItem right,
        Optional<Condition> condition,
        Optional<Alias> alias,
        Place place)
        implements FromItem {

    @Override
    public <R extends @Nullable Object> R accept(Cases<R> cases) {
        return cases.join(this);
    }

    /** Which rows of two items are kept. */
    public enum Kind {
        /** Each with each. */
        CROSS,
        /** Those that match. */
        INNER,
        /** All of the first. */
        LEFT,
        /** All of the second. */
        RIGHT,
        /** All. */
        FULL
    }

    /** How rows match. */
    public sealed interface Condition extends Node {}

    /**
     * {@code on}.
     *
     * @param condition the condition
     * @param place where it stands
     */
    public record On(Expression condition, Place place) implements Condition {}

    /**
     * {@code using (…)}.
     *
     * @param columns the columns
     * @param alias the name of the joined columns, if it is written
     * @param place where it stands
     */
    public record Using(List<Name> columns, Optional<Name> alias, Place place) implements Condition {

        /** Copies the list. */
        public Using {
            columns = List.copyOf(columns);
        }
    }
}
