package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Explains how a statement would be executed. */
public sealed interface ExplainStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.explain(this);
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

        /** Shows the plan of a statement. */
        R explain(Explain statement);
    }

    /**
     * Shows the plan of a statement.
     *
     * @param options what is shown; the old form with words only is read as if it were in parentheses
     * @param statement the statement
     * @param place where it stands
     */
    record Explain(List<UtilityOption> options, Statement statement, Place place) implements ExplainStatement {

        /** Copies the list. */
        public Explain {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.explain(this);
        }
    }
}
