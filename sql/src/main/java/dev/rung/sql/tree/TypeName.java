package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/**
 * The name of a type: {@code Typename} and {@code func_type} of PostgreSQL's grammar.
 *
 * @param isSet whether {@code setof} stands before it
 * @param base the type, or that of the elements of an array
 * @param dimensions one for each {@code []}; {@code array} is one without a length
 * @param place where it stands
 */
public record TypeName(boolean isSet, Base base, List<Dimension> dimensions, Place place) implements Node {

    /** Copies the list. */
    public TypeName {
        dimensions = List.copyOf(dimensions);
    }

    /** What is not set and not array. */
    public sealed interface Base extends Node {}

    /**
     * A type by its name.
     *
     * @param name the name
     * @param modifiers what stands in parentheses behind it
     * @param place where it stands
     */
    public record Named(QualifiedName name, List<Expression> modifiers, Place place) implements Base {

        /** Copies the list. */
        public Named {
            modifiers = List.copyOf(modifiers);
        }
    }

    /**
     * A type that has keywords for a name. The different names of one type give the same tree, as they do in PostgreSQL.
     *
     * @param keyword which type
     * @param modifiers what stands in parentheses: length, precision, scale
     * @param place where it stands
     */
    public record Standard(StandardType keyword, List<Expression> modifiers, Place place) implements Base {

        /** Copies the list. */
        public Standard {
            modifiers = List.copyOf(modifiers);
        }
    }

    /**
     * {@code interval}.
     *
     * @param fields which parts of a span it keeps, if it is written
     * @param precision how many digits the seconds have, if it is written
     * @param place where it stands
     */
    public record Interval(Optional<Fields> fields, Optional<NumberConstant> precision, Place place) implements Base {}

    /**
     * The type of a column: {@code t.c%type}.
     *
     * @param column the name of the column
     * @param place where it stands
     */
    public record OfColumn(QualifiedName column, Place place) implements Base {}

    /** The parts of a span of time that an interval keeps. */
    public enum Fields {
        /** Years. */
        YEAR,
        /** Months. */
        MONTH,
        /** Days. */
        DAY,
        /** Hours. */
        HOUR,
        /** Minutes. */
        MINUTE,
        /** Seconds. */
        SECOND,
        /** Years and months. */
        YEAR_TO_MONTH,
        /** Days and hours. */
        DAY_TO_HOUR,
        /** Days to minutes. */
        DAY_TO_MINUTE,
        /** Days to seconds. */
        DAY_TO_SECOND,
        /** Hours and minutes. */
        HOUR_TO_MINUTE,
        /** Hours to seconds. */
        HOUR_TO_SECOND,
        /** Minutes and seconds. */
        MINUTE_TO_SECOND
    }

    /**
     * A dimension of an array.
     *
     * @param length how many elements it has, if it is written, which PostgreSQL keeps nowhere
     * @param place where it stands
     */
    public record Dimension(Optional<NumberConstant> length, Place place) implements Node {}
}
