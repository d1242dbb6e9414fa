package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A function that the grammar knows by its name, since it is called in a way of its own or is no function of a catalog. */
public sealed interface BuiltIn extends Expression {

    @Override
    default <R extends @Nullable Object> R accept(Expression.Cases<R> cases) {
        return cases.builtIn(this);
    }

    /**
     * Calls the method that is for this function.
     *
     * @param cases what to do with each
     * @return what that method returns
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * What is the case now, without parentheses: {@code current_date}, {@code current_user}.
     *
     * @param kind what is asked for
     * @param precision how many digits the seconds have, if it is written
     * @param place where it stands
     */
    record Current(CurrentKind kind, Optional<NumberConstant> precision, Place place) implements BuiltIn {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.current(this);
        }
    }

    /** What is asked for; each is written as it is called here. */
    enum CurrentKind {
        /** The day. */
        CURRENT_DATE(false),
        /** The time of day, with a zone. */
        CURRENT_TIME(true),
        /** Day and time, with a zone. */
        CURRENT_TIMESTAMP(true),
        /** The time of day, without a zone. */
        LOCALTIME(true),
        /** Day and time, without a zone. */
        LOCALTIMESTAMP(true),
        /** The role at hand. */
        CURRENT_ROLE(false),
        /** The role at hand. */
        CURRENT_USER(false),
        /** The role at hand. */
        USER(false),
        /** The role of the session. */
        SESSION_USER(false),
        /** Who logged in, as the authentication has it (PostgreSQL 16). */
        SYSTEM_USER(false),
        /** The database. */
        CURRENT_CATALOG(false),
        /** The first schema of the search path. */
        CURRENT_SCHEMA(false);

        private final boolean hasPrecision;

        CurrentKind(boolean hasPrecision) {
            this.hasPrecision = hasPrecision;
        }

        /**
         * Whether a precision may be written behind it.
         *
         * @return whether it holds seconds
         */
        public boolean hasPrecision() {
            return hasPrecision;
        }
    }

    /**
     * {@code coalesce}.
     *
     * @param values the values, of which the first counts that is not null
     * @param place where it stands
     */
    record Coalesce(List<Expression> values, Place place) implements BuiltIn {

        /** Copies the list. */
        public Coalesce {
            values = List.copyOf(values);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.coalesce(this);
        }
    }

    /**
     * {@code greatest} or {@code least}.
     *
     * @param extreme which of the two
     * @param values the values
     * @param place where it stands
     */
    record ExtremeOf(Extreme extreme, List<Expression> values, Place place) implements BuiltIn {

        /** Copies the list. */
        public ExtremeOf {
            values = List.copyOf(values);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.extremeOf(this);
        }
    }

    /** An end of an order. */
    enum Extreme {
        /** The greatest. */
        GREATEST,
        /** The smallest. */
        LEAST
    }

    /**
     * {@code nullif}.
     *
     * @param value the value
     * @param other null if it is equal to this
     * @param place where it stands
     */
    record NullIf(Expression value, Expression other, Place place) implements BuiltIn {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.nullIf(this);
        }
    }

    /**
     * {@code extract(year from value)}.
     *
     * @param field what is extracted
     * @param value a point in time, or a span
     * @param place where it stands
     */
    record Extract(String field, Expression value, Place place) implements BuiltIn {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.extract(this);
        }
    }

    /**
     * {@code treat(value as type)}.
     *
     * @param value the value
     * @param type the type
     * @param place where it stands
     */
    record Treat(Expression value, TypeName type, Place place) implements BuiltIn {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.treat(this);
        }
    }

    /**
     * {@code collation for (value)}.
     *
     * @param value a text
     * @param place where it stands
     */
    record CollationFor(Expression value, Place place) implements BuiltIn {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.collationFor(this);
        }
    }

    /**
     * {@code grouping(a, b)}.
     *
     * @param values what the rows are grouped by
     * @param place where it stands
     */
    record Grouping(List<Expression> values, Place place) implements BuiltIn {

        /** Copies the list. */
        public Grouping {
            values = List.copyOf(values);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.grouping(this);
        }
    }

    /**
     * {@code merge_action()} (PostgreSQL 17).
     *
     * @param place where it stands
     */
    record MergeAction(Place place) implements BuiltIn {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.mergeAction(this);
        }
    }

    /**
     * An answer for each function.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code current_date} and its like. */
        R current(Current function);

        /** {@code coalesce}. */
        R coalesce(Coalesce function);

        /** {@code greatest} and {@code least}. */
        R extremeOf(ExtremeOf function);

        /** {@code nullif}. */
        R nullIf(NullIf function);

        /** {@code extract}. */
        R extract(Extract function);

        /** {@code treat}. */
        R treat(Treat function);

        /** {@code collation for}. */
        R collationFor(CollationFor function);

        /** {@code grouping}. */
        R grouping(Grouping function);

        /** {@code merge_action}. */
        R mergeAction(MergeAction function);
    }
}
