package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens, reads and closes cursors. */
public sealed interface CursorStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.cursor(this);
    }

    /**
     * Calls the case that is for this statement.
     *
     * @param cases what to do with it
     * @return what the case returns
     * @param <R> the type of what the case returns
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each statement.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** Opens a cursor. */
        R declare(Declare statement);

        /** Reads rows from a cursor, or moves it. */
        R fetch(Fetch statement);

        /** Closes a cursor. */
        R close(Close statement);
    }

    /**
     * Opens a cursor.
     *
     * @param name its name
     * @param options how it moves and what it sees, in the order written
     * @param isHeld whether it outlives the transaction
     * @param query what it reads
     * @param place where it stands
     */
    record Declare(Name name, List<CursorOption> options, boolean isHeld, Query query, Place place)
            implements CursorStatement {

        /** Copies the list. */
        public Declare {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.declare(this);
        }
    }

    /**
     * Reads rows from a cursor, or moves it.
     *
     * @param isMove whether it only moves
     * @param direction where to
     * @param count how far, for the directions that take a number
     * @param cursor the cursor
     * @param place where it stands
     */
    record Fetch(boolean isMove, Direction direction, Optional<NumberConstant> count, Name cursor, Place place)
            implements CursorStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.fetch(this);
        }
    }

    /**
     * Closes a cursor.
     *
     * @param cursor which one; absent for all
     * @param place where it stands
     */
    record Close(Optional<Name> cursor, Place place) implements CursorStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.close(this);
        }
    }

    /** How a cursor moves and what it sees. */
    enum CursorOption {
        /** gives values in their binary form */
        BINARY,
        /** moves back too */
        SCROLL,
        /** moves forward only */
        NO_SCROLL,
        /** does not see later changes */
        INSENSITIVE,
        /** may see later changes; as no option at all */
        ASENSITIVE
    }

    /** Where a cursor moves to. */
    enum Direction {
        /** one row forward; as no direction at all */
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
