package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * A value as a value of another type.
 *
 * @param value the value
 * @param type the type
 * @param spelling how it is written
 * @param place where it stands
 */
public record Cast(Expression value, TypeName type, Spelling spelling, Place place) implements Expression {

    @Override
    public <R extends @Nullable Object> R accept(Cases<R> cases) {
        return cases.cast(this);
    }

    /** How a cast is written. All mean the same. */
    public enum Spelling {
        /** {@code cast(value as type)}. */
        CAST,
        /** {@code value::type}. */
        COLONS,
        /** {@code type 'text'}, of constants only. */
        CONSTANT
    }
}
