package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An expression that has its value from elsewhere. */
public sealed interface ValueReference extends Expression {

    @Override
    default <R extends @Nullable Object> R accept(Expression.Cases<R> cases) {
        return cases.reference(this);
    }

    /**
     * Calls the method that is for this kind of reference.
     *
     * @param cases what to do with each kind
     * @return what that method returns
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * A column, or what else a name may stand for: a variable, an argument, a whole row.
     *
     * @param name its name, with those of table, schema and database in front that were written
     * @param place where it stands
     */
    record Column(QualifiedName name, Place place) implements ValueReference {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.column(this);
        }
    }

    /**
     * All columns: {@code *} or {@code t.*}.
     *
     * @param of the table that they are of; that of all tables if absent
     * @param place where it stands
     */
    record AllColumns(Optional<QualifiedName> of, Place place) implements ValueReference {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.allColumns(this);
        }
    }

    /**
     * A parameter: {@code $1}.
     *
     * @param number its number
     * @param place where it stands
     */
    record Parameter(int number, Place place) implements ValueReference {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.parameter(this);
        }
    }

    /**
     * A part of a value: {@code (row).field}, {@code array[1]}. Several indexes in a row are one access to an array of several
     * dimensions; with parentheses between them, each is an access of its own.
     *
     * @param of the value
     * @param path the way to the part, at least one step
     * @param place where it stands
     */
    record Access(Expression of, List<Indirection> path, Place place) implements ValueReference {

        /** Copies the list. */
        public Access {
            path = List.copyOf(path);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.access(this);
        }
    }

    /**
     * {@code current of cursor}, the whole condition of an {@code update} or {@code delete}.
     *
     * @param cursor the name of the cursor
     * @param place where it stands
     */
    record CurrentOf(Name cursor, Place place) implements ValueReference {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.currentOf(this);
        }
    }

    /**
     * An answer for each kind of reference.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** A column. */
        R column(Column reference);

        /** All columns. */
        R allColumns(AllColumns reference);

        /** A parameter. */
        R parameter(Parameter reference);

        /** A part of a value. */
        R access(Access reference);

        /** The row at which a cursor stands. */
        R currentOf(CurrentOf reference);
    }
}
