package dev.rung.sql.plpgsql;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NumberConstant;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Repeats statements, or leaves what repeats them. */
public sealed interface LoopStep extends Step {

    @Override
    default <R extends @Nullable Object> R accept(Step.Cases<R> cases) {
        return cases.loop(this);
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

        /** Repeats for ever. */
        R loop(Loop step);

        /** Repeats while something holds. */
        R whileTrue(While step);

        /** Counts. */
        R forNumbers(ForNumbers step);

        /** Repeats for each row of a query. */
        R forRows(ForRows step);

        /** Repeats for each row of a statement that is made when it is executed. */
        R forDynamicRows(ForDynamicRows step);

        /** Repeats for each row of a cursor. */
        R forCursor(ForCursor step);

        /** Repeats for each element of an array. */
        R forElements(ForElements step);

        /** Leaves a loop or a block. */
        R exit(Exit step);

        /** Goes on with the next turn of a loop. */
        R continued(Continue step);
    }

    /**
     * Repeats for ever.
     *
     * @param label its label
     * @param steps what is repeated
     * @param place where it stands
     */
    record Loop(Optional<Name> label, List<Step> steps, Place place) implements LoopStep {

        /** Copies the list. */
        public Loop {
            steps = List.copyOf(steps);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.loop(this);
        }
    }

    /**
     * Repeats while something holds.
     *
     * @param label its label
     * @param condition what must hold
     * @param steps what is repeated
     * @param place where it stands
     */
    record While(Optional<Name> label, Value condition, List<Step> steps, Place place) implements LoopStep {

        /** Copies the list. */
        public While {
            steps = List.copyOf(steps);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.whileTrue(this);
        }
    }

    /**
     * Counts.
     *
     * @param label its label
     * @param variable the number, which is declared by it
     * @param isReverse whether it counts down
     * @param first where it begins
     * @param last where it ends
     * @param by how far it goes at a time
     * @param steps what is repeated
     * @param place where it stands
     */
    record ForNumbers(
            Optional<Name> label,
            Name variable,
            boolean isReverse,
            Value first,
            Value last,
            Optional<Value> by,
            List<Step> steps,
            Place place)
            implements LoopStep {

        /** Copies the list. */
        public ForNumbers {
            steps = List.copyOf(steps);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.forNumbers(this);
        }
    }

    /**
     * Repeats for each row of a query.
     *
     * @param label its label
     * @param targets where the row goes
     * @param query what gives the rows
     * @param steps what is repeated
     * @param place where it stands
     */
    record ForRows(Optional<Name> label, List<Target> targets, Statement query, List<Step> steps, Place place)
            implements LoopStep {

        /** Copies the lists. */
        public ForRows {
            targets = List.copyOf(targets);
            steps = List.copyOf(steps);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.forRows(this);
        }
    }

    /**
     * Repeats for each row of a statement that is made when it is executed.
     *
     * @param label its label
     * @param targets where the row goes
     * @param query what gives the rows
     * @param steps what is repeated
     * @param place where it stands
     */
    record ForDynamicRows(Optional<Name> label, List<Target> targets, Dynamic query, List<Step> steps, Place place)
            implements LoopStep {

        /** Copies the lists. */
        public ForDynamicRows {
            targets = List.copyOf(targets);
            steps = List.copyOf(steps);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.forDynamicRows(this);
        }
    }

    /**
     * Repeats for each row of a cursor.
     *
     * @param label its label
     * @param variable the row, which is declared by it
     * @param cursor the cursor
     * @param arguments the values of its parameters
     * @param steps what is repeated
     * @param place where it stands
     */
    record ForCursor(
            Optional<Name> label,
            Name variable,
            QualifiedName cursor,
            List<CursorArgument> arguments,
            List<Step> steps,
            Place place)
            implements LoopStep {

        /** Copies the lists. */
        public ForCursor {
            arguments = List.copyOf(arguments);
            steps = List.copyOf(steps);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.forCursor(this);
        }
    }

    /**
     * Repeats for each element of an array.
     *
     * @param label its label
     * @param targets where the element goes
     * @param slice of how many dimensions an element is
     * @param array the array
     * @param steps what is repeated
     * @param place where it stands
     */
    record ForElements(
            Optional<Name> label,
            List<Target> targets,
            Optional<NumberConstant> slice,
            Value array,
            List<Step> steps,
            Place place)
            implements LoopStep {

        /** Copies the lists. */
        public ForElements {
            targets = List.copyOf(targets);
            steps = List.copyOf(steps);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.forElements(this);
        }
    }

    /**
     * Leaves a loop or a block.
     *
     * @param label which one; absent for the innermost loop
     * @param condition only if this holds
     * @param place where it stands
     */
    record Exit(Optional<Name> label, Optional<Value> condition, Place place) implements LoopStep {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.exit(this);
        }
    }

    /**
     * Goes on with the next turn of a loop.
     *
     * @param label which one; absent for the innermost
     * @param condition only if this holds
     * @param place where it stands
     */
    record Continue(Optional<Name> label, Optional<Value> condition, Place place) implements LoopStep {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.continued(this);
        }
    }
}
