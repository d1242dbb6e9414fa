package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/** Creates and drops casts. */
public sealed interface CastStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.cast(this);
    }

    /**
     * Calls the method that is for this statement.
     *
     * @param cases an answer for each statement
     * @return that answer
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each of these statements.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** Creates a cast. */
        R create(Create statement);

        /** Drops a cast. */
        R drop(Drop statement);
    }

    /**
     * Creates a cast.
     *
     * @param source the type that is cast
     * @param target the type that it is cast to
     * @param method how
     * @param context where it is used without being written
     * @param place where it stands
     */
    record Create(TypeName source, TypeName target, Method method, Context context, Place place)
            implements CastStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * Drops a cast.
     *
     * @param ifExists whether it is no mistake if it is missing
     * @param source the type that is cast
     * @param target the type that it is cast to
     * @param behavior what becomes of what depends on it
     * @param place where it stands
     */
    record Drop(boolean ifExists, TypeName source, TypeName target, Behavior behavior, Place place)
            implements CastStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }

    /** How a cast makes one value of another. */
    sealed interface Method extends Node {}

    /**
     * By a function.
     *
     * @param function the function
     * @param place where it stands
     */
    record ByFunction(RoutineReference function, Place place) implements Method {}

    /**
     * Not at all: both are the same bytes.
     *
     * @param place where it stands
     */
    record Binary(Place place) implements Method {}

    /**
     * By the output function of one type and the input function of the other.
     *
     * @param place where it stands
     */
    record ByText(Place place) implements Method {}

    /** Where a cast is used without being written. */
    enum Context {
        /** Nowhere. */
        EXPLICIT,
        /** Where a value is assigned to a column. */
        ASSIGNMENT,
        /** Wherever the other type is needed. */
        IMPLICIT
    }
}
