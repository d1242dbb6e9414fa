package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An expression that is made of others without any operator or function. */
public sealed interface Compound extends Expression {

    @Override
    default <R extends @Nullable Object> R accept(Expression.Cases<R> cases) {
        return cases.compound(this);
    }

    /**
     * Calls the method that is for this kind of expression.
     *
     * @param cases what to do with each kind
     * @return what that method returns
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * A row.
     *
     * @param elements its values
     * @param isExplicit whether {@code row} stands before it, as it must unless there are at least two values; behind {@code group by} it makes
     *     a difference
     * @param place where it stands
     */
    record Row(List<Expression> elements, boolean isExplicit, Place place) implements Compound {

        /** Copies the list. */
        public Row {
            elements = List.copyOf(elements);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.row(this);
        }
    }

    /**
     * An array of single values: {@code array[1, 2]}.
     *
     * @param elements its elements; arrays where it has more than one dimension
     * @param place where it stands
     */
    record ArrayOf(List<Expression> elements, Place place) implements Compound {

        /** Copies the list. */
        public ArrayOf {
            elements = List.copyOf(elements);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.arrayOf(this);
        }
    }

    /**
     * An array of what a query gives: {@code array(select …)}.
     *
     * @param query the query
     * @param place where it stands
     */
    record ArrayOfQuery(Query query, Place place) implements Compound {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.arrayOfQuery(this);
        }
    }

    /**
     * A query in the place of a value.
     *
     * @param query the query
     * @param place where it stands, with its parentheses
     */
    record Subquery(Query query, Place place) implements Compound {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.subquery(this);
        }
    }

    /**
     * {@code case … end}.
     *
     * @param operand what is compared with the condition of each branch, if it is written
     * @param branches at least one
     * @param otherwise the value if no branch is taken, if it is written
     * @param place where it stands
     */
    record Case(Optional<Expression> operand, List<Branch> branches, Optional<Expression> otherwise, Place place)
            implements Compound {

        /** Copies the list. */
        public Case {
            branches = List.copyOf(branches);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.choice(this);
        }
    }

    /**
     * {@code when … then …}.
     *
     * @param condition the condition, or the value that the operand is compared with
     * @param result the value
     * @param place where it stands
     */
    record Branch(Expression condition, Expression result, Place place) implements Node {}

    /**
     * An answer for each kind of expression.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** A row. */
        R row(Row expression);

        /** An array of values. */
        R arrayOf(ArrayOf expression);

        /** An array of the rows of a query. */
        R arrayOfQuery(ArrayOfQuery expression);

        /** A query in the place of a value. */
        R subquery(Subquery expression);

        /** {@code case}. */
        R choice(Case expression);
    }
}
