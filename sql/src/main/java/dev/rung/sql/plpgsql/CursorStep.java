package dev.rung.sql.plpgsql;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens, reads and closes cursors. */
public sealed interface CursorStep extends Step {

    @Override
    default <R extends @Nullable Object> R accept(Step.Cases<R> cases) {
        return cases.cursor(this);
    }

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

        /** Opens a cursor with the query that it was declared with. */
        R open(Open step);

        /** Opens a cursor with a query. */
        R openQuery(OpenQuery step);

        /** Opens a cursor with a query that is made when it is executed. */
        R openDynamic(OpenDynamic step);

        /** Reads a row of a cursor. */
        R fetch(Fetch step);

        /** Moves a cursor. */
        R move(Move step);

        /** Closes a cursor. */
        R close(Close step);
    }

    /**
     * Opens a cursor with the query that it was declared with.
     *
     * @param cursor the cursor
     * @param arguments the values of its parameters
     * @param place where it stands
     */
    record Open(QualifiedName cursor, List<CursorArgument> arguments, Place place) implements CursorStep {

        /** Copies the list. */
        public Open {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.open(this);
        }
    }

    /**
     * Opens a cursor with a query.
     *
     * @param cursor the cursor
     * @param scroll whether it moves back too
     * @param query the query
     * @param place where it stands
     */
    record OpenQuery(QualifiedName cursor, Scroll scroll, Statement query, Place place) implements CursorStep {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.openQuery(this);
        }
    }

    /**
     * Opens a cursor with a query that is made when it is executed.
     *
     * @param cursor the cursor
     * @param scroll whether it moves back too
     * @param query the query
     * @param place where it stands
     */
    record OpenDynamic(QualifiedName cursor, Scroll scroll, Dynamic query, Place place) implements CursorStep {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.openDynamic(this);
        }
    }

    /**
     * Reads a row of a cursor.
     *
     * @param movement which row
     * @param cursor the cursor
     * @param into where it goes
     * @param place where it stands
     */
    record Fetch(Movement movement, QualifiedName cursor, Into into, Place place) implements CursorStep {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.fetch(this);
        }
    }

    /**
     * Moves a cursor.
     *
     * @param movement where to
     * @param cursor the cursor
     * @param place where it stands
     */
    record Move(Movement movement, QualifiedName cursor, Place place) implements CursorStep {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.move(this);
        }
    }

    /**
     * Closes a cursor.
     *
     * @param cursor the cursor
     * @param place where it stands
     */
    record Close(QualifiedName cursor, Place place) implements CursorStep {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.close(this);
        }
    }

    /**
     * Where a cursor moves to.
     *
     * @param direction where to
     * @param count how far, for the directions that take it
     * @param place where it stands
     */
    record Movement(Direction direction, Optional<Value> count, Place place) implements Node {}

    /** Where a cursor moves to. */
    enum Direction {
        /** one row forward */
        NEXT,
        /** one row back */
        PRIOR,
        /** to the first row */
        FIRST,
        /** to the last row */
        LAST,
        /** to a row counted from the first, or from the last */
        ABSOLUTE,
        /** to a row counted from this one */
        RELATIVE,
        /** over a number of rows */
        FORWARD,
        /** over all rows that are left */
        FORWARD_ALL,
        /** back over a number of rows */
        BACKWARD,
        /** back over all rows */
        BACKWARD_ALL
    }
}
