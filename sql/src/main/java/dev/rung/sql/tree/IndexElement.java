package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/**
 * A column or an expression that is indexed, and how.
 *
 * @param key what is indexed
 * @param collation the collation, if it is not that of the column
 * @param operatorClass the operator class, if it is not that of the type
 * @param operatorClassOptions the options of the operator class (PostgreSQL 13)
 * @param order ascending or descending
 * @param nulls where nulls go
 * @param place where it stands
 */
public record IndexElement(
        KeyExpression key,
        Optional<QualifiedName> collation,
        Optional<QualifiedName> operatorClass,
        List<Option> operatorClassOptions,
        Order order,
        Nulls nulls,
        Place place)
        implements Node {

    /** Copies the list. */
    public IndexElement {
        operatorClassOptions = List.copyOf(operatorClassOptions);
    }

    /** The order of the values. */
    public enum Order {
        /** Nothing is written: ascending. */
        DEFAULT,
        /** {@code asc}. */
        ASC,
        /** {@code desc}. */
        DESC
    }

    /** Where nulls go. */
    public enum Nulls {
        /** Nothing is written: to the end of an ascending order, to the beginning of a descending one. */
        DEFAULT,
        /** {@code nulls first}. */
        NULLS_FIRST,
        /** {@code nulls last}. */
        NULLS_LAST
    }
}
