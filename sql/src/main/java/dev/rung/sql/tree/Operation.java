package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What operators make of values. */
public sealed interface Operation extends Expression {

    @Override
    default <R extends @Nullable Object> R accept(Expression.Cases<R> cases) {
        return cases.operation(this);
    }

    /**
     * Calls the method that is for this kind of operation.
     *
     * @param cases what to do with each kind
     * @return what that method returns
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An operator between two values: comparisons, arithmetic and all others.
     *
     * @param left the value before it
     * @param operator the operator
     * @param right the value behind it
     * @param place where it stands
     */
    record Binary(Expression left, OperatorName operator, Expression right, Place place) implements Operation {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.binary(this);
        }
    }

    /**
     * An operator before a value.
     *
     * @param operator the operator
     * @param operand the value
     * @param place where it stands
     */
    record Prefix(OperatorName operator, Expression operand, Place place) implements Operation {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.prefix(this);
        }
    }

    /**
     * {@code a and b and c}, {@code a or b or c}.
     *
     * @param connective which of the two
     * @param operands at least two; the first is no operation of the same connective, since that is one with this
     * @param place where it stands
     */
    record Logical(Connective connective, List<Expression> operands, Place place) implements Operation {

        /** Copies the list. */
        public Logical {
            operands = List.copyOf(operands);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.logical(this);
        }
    }

    /** What conditions are joined with. */
    enum Connective {
        /** {@code and}. */
        AND,
        /** {@code or}. */
        OR
    }

    /**
     * {@code not}.
     *
     * @param operand the condition
     * @param place where it stands
     */
    record Not(Expression operand, Place place) implements Operation {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.not(this);
        }
    }

    /**
     * {@code at time zone}.
     *
     * @param value a point in time
     * @param zone the zone
     * @param place where it stands
     */
    record AtTimeZone(Expression value, Expression zone, Place place) implements Operation {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.atTimeZone(this);
        }
    }

    /**
     * {@code at local} (PostgreSQL 17).
     *
     * @param value a point in time
     * @param place where it stands
     */
    record AtLocal(Expression value, Place place) implements Operation {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.atLocal(this);
        }
    }

    /**
     * {@code collate}.
     *
     * @param value a text
     * @param collation the name of the collation
     * @param place where it stands
     */
    record Collate(Expression value, QualifiedName collation, Place place) implements Operation {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.collate(this);
        }
    }

    /**
     * An answer for each kind of operation.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** An operator between two values. */
        R binary(Binary operation);

        /** An operator before a value. */
        R prefix(Prefix operation);

        /** {@code and} or {@code or}. */
        R logical(Logical operation);

        /** {@code not}. */
        R not(Not operation);

        /** {@code at time zone}. */
        R atTimeZone(AtTimeZone operation);

        /** {@code at local}. */
        R atLocal(AtLocal operation);

        /** {@code collate}. */
        R collate(Collate operation);
    }
}
