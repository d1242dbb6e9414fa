package dev.rung.sql.plpgsql;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Query;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something that a block declares. */
public sealed interface Declaration extends Node {

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

        /** A variable. */
        R variable(Variable it);

        /** Another name of a variable or parameter. */
        R alias(Alias it);

        /** A cursor with its query. */
        R cursor(Cursor it);
    }

    /**
     * A variable.
     *
     * @param name its name
     * @param isConstant whether it keeps its first value
     * @param type its type
     * @param collation its collation, if it is written
     * @param isNotNull whether it is never null
     * @param value its first value, if it is written
     * @param place where it stands
     */
    record Variable(
            Name name,
            boolean isConstant,
            VariableType type,
            Optional<QualifiedName> collation,
            boolean isNotNull,
            Optional<Value> value,
            Place place)
            implements Declaration {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.variable(this);
        }
    }

    /**
     * Another name of a variable or parameter.
     *
     * @param name the other name
     * @param target the name that is known; {@code $1} too
     * @param place where it stands
     */
    record Alias(Name name, QualifiedName target, Place place) implements Declaration {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.alias(this);
        }
    }

    /**
     * A cursor with its query.
     *
     * @param name its name
     * @param scroll whether it moves back too
     * @param parameters the parameters of its query
     * @param query the query
     * @param place where it stands
     */
    record Cursor(Name name, Scroll scroll, List<Parameter> parameters, Query query, Place place)
            implements Declaration {

        /** Copies the list. */
        public Cursor {
            parameters = List.copyOf(parameters);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.cursor(this);
        }
    }

    /**
     * A parameter of a cursor.
     *
     * @param name its name
     * @param type its type
     * @param place where it stands
     */
    record Parameter(Name name, VariableType type, Place place) implements Node {}
}
