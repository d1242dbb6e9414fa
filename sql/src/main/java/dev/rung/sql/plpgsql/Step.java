package dev.rung.sql.plpgsql;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.Statement;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A statement of PL/pgSQL. */
public sealed interface Step extends Node
        permits Step.Nested,
                Step.Assign,
                Step.If,
                Step.Case,
                Step.Run,
                Step.Perform,
                Step.Execute,
                Step.Nothing,
                Step.Commit,
                Step.Rollback,
                LoopStep,
                CursorStep,
                ReportStep {

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

        /** A block within a block. */
        R nested(Nested step);

        /** Gives a variable a value. */
        R assign(Assign step);

        /** Executes what belongs to the first condition that holds. */
        R branch(If step);

        /** Executes what belongs to the first condition that holds, or to the value that is equal. */
        R choice(Case step);

        /** Executes a statement of SQL. */
        R run(Run step);

        /** Executes a query and forgets its rows. */
        R perform(Perform step);

        /** Executes a statement that is made when it is executed. */
        R execute(Execute step);

        /** Does nothing: {@code null}. */
        R nothing(Nothing step);

        /** Commits the transaction. */
        R commit(Commit step);

        /** Rolls the transaction back. */
        R rollback(Rollback step);

        /** Repeats statements, or leaves what repeats them. */
        R loop(LoopStep step);

        /** Opens, reads and closes cursors. */
        R cursor(CursorStep step);

        /** Ends the routine or adds to what it returns, gives messages, and tells what happened. */
        R report(ReportStep step);
    }

    /**
     * A block within a block.
     *
     * @param block the block
     * @param place where it stands
     */
    record Nested(Block block, Place place) implements Step {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.nested(this);
        }
    }

    /**
     * Gives a variable a value.
     *
     * @param target the variable
     * @param value the value
     * @param place where it stands
     */
    record Assign(Target target, Value value, Place place) implements Step {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.assign(this);
        }
    }

    /**
     * Executes what belongs to the first condition that holds.
     *
     * @param branches conditions, each with its statements
     * @param otherwise what is done if none holds
     * @param place where it stands
     */
    record If(List<Branch> branches, Optional<List<Step>> otherwise, Place place) implements Step {

        /** Copies the lists. */
        public If {
            branches = List.copyOf(branches);
            otherwise = otherwise.map(List::copyOf);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.branch(this);
        }
    }

    /**
     * Executes what belongs to the first condition that holds, or to the value that is equal.
     *
     * @param operand what the values are compared with; absent where they are conditions
     * @param branches values or conditions, each with its statements
     * @param otherwise what is done if none holds
     * @param place where it stands
     */
    record Case(Optional<Value> operand, List<Branch> branches, Optional<List<Step>> otherwise, Place place)
            implements Step {

        /** Copies the lists. */
        public Case {
            branches = List.copyOf(branches);
            otherwise = otherwise.map(List::copyOf);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    /**
     * Executes a statement of SQL.
     *
     * @param statement the statement, without its {@code into}
     * @param into where its row goes
     * @param place where it stands
     */
    record Run(Statement statement, Optional<Into> into, Place place) implements Step {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.run(this);
        }
    }

    /**
     * Executes a query and forgets its rows.
     *
     * @param query the query, with {@code select} for {@code perform}
     * @param place where it stands
     */
    record Perform(Query query, Place place) implements Step {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.perform(this);
        }
    }

    /**
     * Executes a statement that is made when it is executed.
     *
     * @param statement the statement
     * @param into where its row goes
     * @param place where it stands
     */
    record Execute(Dynamic statement, Optional<Into> into, Place place) implements Step {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.execute(this);
        }
    }

    /**
     * Does nothing: {@code null}.
     *
     * @param place where it stands
     */
    record Nothing(Place place) implements Step {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.nothing(this);
        }
    }

    /**
     * Commits the transaction.
     *
     * @param isChained whether another one of the same kind begins
     * @param place where it stands
     */
    record Commit(boolean isChained, Place place) implements Step {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.commit(this);
        }
    }

    /**
     * Rolls the transaction back.
     *
     * @param isChained whether another one of the same kind begins
     * @param place where it stands
     */
    record Rollback(boolean isChained, Place place) implements Step {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rollback(this);
        }
    }
}
