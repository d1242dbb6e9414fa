package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows a partition takes. */
public sealed interface PartitionBound extends Node {

    /**
     * Calls the case that is for this kind.
     *
     * @param cases an answer for each kind
     * @return the answer for this one
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * {@code for values in}.
     *
     * @param values the values of the key
     * @param place where it stands
     */
    record In(List<Expression> values, Place place) implements PartitionBound {

        /** Copies the list. */
        public In {
            values = List.copyOf(values);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.in(this);
        }
    }

    /**
     * {@code for values from … to}.
     *
     * @param from the lower bound, which is taken
     * @param to the upper bound, which is not
     * @param place where it stands
     */
    record Between(List<Expression> from, List<Expression> to, Place place) implements PartitionBound {

        /** Copies the lists. */
        public Between {
            from = List.copyOf(from);
            to = List.copyOf(to);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.between(this);
        }
    }

    /**
     * {@code for values with}.
     *
     * @param modulus how many parts there are
     * @param remainder which of them it is
     * @param place where it stands
     */
    record Hash(NumberConstant modulus, NumberConstant remainder, Place place) implements PartitionBound {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.hash(this);
        }
    }

    /**
     * {@code default}: what no other partition takes.
     *
     * @param place where it stands
     */
    record Rest(Place place) implements PartitionBound {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.rest(this);
        }
    }

    /**
     * An answer for each kind.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code for values in}. */
        R in(In bound);

        /** {@code for values from … to}. */
        R between(Between bound);

        /** {@code for values with}. */
        R hash(Hash bound);

        /** {@code default}: what no other partition takes. */
        R rest(Rest bound);
    }
}
