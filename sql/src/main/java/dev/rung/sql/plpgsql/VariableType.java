package dev.rung.sql.plpgsql;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TypeName;
import org.jspecify.annotations.Nullable;

/** The type of a variable. */
public sealed interface VariableType extends Node {

    /**
     * Calls the case that is for it.
     *
     * @param cases what to do with it
     * @return what the case returns
     * @param <R> the type of what the case returns
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** A type of SQL, or {@code record}. */
        R named(Named it);

        /** The type of a column or a variable: {@code %type}. */
        R typeOf(TypeOf it);

        /** The type of a row of a table: {@code %rowtype}. */
        R rowOf(RowOf it);
    }

    /**
     * A type of SQL, or {@code record}.
     *
     * @param type the type
     * @param place where it stands
     */
    record Named(TypeName type, Place place) implements VariableType {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.named(this);
        }
    }

    /**
     * The type of a column or a variable: {@code %type}.
     *
     * @param of whose type
     * @param isArray whether an array of it (PostgreSQL 17)
     * @param place where it stands
     */
    record TypeOf(QualifiedName of, boolean isArray, Place place) implements VariableType {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.typeOf(this);
        }
    }

    /**
     * The type of a row of a table: {@code %rowtype}.
     *
     * @param of of which table
     * @param isArray whether an array of it (PostgreSQL 17)
     * @param place where it stands
     */
    record RowOf(QualifiedName of, boolean isArray, Place place) implements VariableType {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rowOf(this);
        }
    }
}
