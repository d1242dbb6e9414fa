package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates and drops transforms. */
public sealed interface TransformStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.transform(this);
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

        /** Creates a transform. */
        R create(Create statement);

        /** Drops a transform. */
        R drop(Drop statement);
    }

    /**
     * Creates a transform.
     *
     * @param orReplace whether it takes the place of one that exists
     * @param type the type that is transformed
     * @param language the language that it is transformed for
     * @param fromSql the function that makes a value of the language
     * @param toSql the function that makes a value of the type
     * @param place where it stands
     */
    record Create(
            boolean orReplace,
            TypeName type,
            Name language,
            Optional<RoutineReference> fromSql,
            Optional<RoutineReference> toSql,
            Place place)
            implements TransformStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * Drops a transform.
     *
     * @param ifExists whether it is no mistake if it is missing
     * @param type the type that is transformed
     * @param language the language that it is transformed for
     * @param behavior what becomes of what depends on it
     * @param place where it stands
     */
    record Drop(boolean ifExists, TypeName type, Name language, Behavior behavior, Place place)
            implements TransformStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }
}
