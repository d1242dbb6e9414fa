package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates and drops access methods. */
public sealed interface AccessMethodStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.accessMethod(this);
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

        /** Creates an access method. */
        R create(Create statement);

        /** Drops access methods. */
        R drop(Drop statement);
    }

    /**
     * Creates an access method.
     *
     * @param name its name
     * @param kind what it is for
     * @param handler the function that gives its functions
     * @param place where it stands
     */
    record Create(Name name, Kind kind, QualifiedName handler, Place place) implements AccessMethodStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.create(this);
        }
    }

    /**
     * Drops access methods.
     *
     * @param ifExists whether it is no mistake if one is missing
     * @param names the access methods
     * @param behavior what becomes of what depends on them
     * @param place where it stands
     */
    record Drop(boolean ifExists, List<Name> names, Behavior behavior, Place place) implements AccessMethodStatement {

        /** Copies the list. */
        public Drop {
            names = List.copyOf(names);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.drop(this);
        }
    }

    /** What an access method is for. */
    enum Kind {
        /** Indexes. */
        INDEX,
        /** Tables. */
        TABLE
    }
}
