package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A test in the words of SQL. */
public sealed interface Predicate extends Expression {

    @Override
    default <R extends @Nullable Object> R accept(Expression.Cases<R> cases) {
        return cases.predicate(this);
    }

    /**
     * Calls the method that is for this kind of predicate.
     *
     * @param cases what to do with each kind
     * @return what that method returns
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * {@code between}.
     *
     * @param value what is tested
     * @param isNegated whether it is {@code not between}
     * @param isSymmetric whether the bounds may stand in any order
     * @param low the lower bound
     * @param high the higher bound
     * @param place where it stands
     */
    record Between(
            Expression value, boolean isNegated, boolean isSymmetric, Expression low, Expression high, Place place)
            implements Predicate {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.between(this);
        }
    }

    /**
     * {@code in (1, 2)}.
     *
     * @param value what is tested
     * @param isNegated whether it is {@code not in}
     * @param elements what it may be
     * @param place where it stands
     */
    record InList(Expression value, boolean isNegated, List<Expression> elements, Place place) implements Predicate {

        /** Copies the list. */
        public InList {
            elements = List.copyOf(elements);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.inList(this);
        }
    }

    /**
     * {@code in (select …)}.
     *
     * @param value what is tested
     * @param isNegated whether it is {@code not in}
     * @param query gives what it may be
     * @param place where it stands
     */
    record InQuery(Expression value, boolean isNegated, Query query, Place place) implements Predicate {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.inQuery(this);
        }
    }

    /**
     * {@code like}, {@code ilike} and {@code similar to}.
     *
     * @param value the text that is tested
     * @param isNegated whether {@code not} stands before it
     * @param matching how it is matched
     * @param pattern the pattern
     * @param escape what makes the next character of the pattern stand for itself, if it is written
     * @param place where it stands
     */
    record Like(
            Expression value,
            boolean isNegated,
            Matching matching,
            Expression pattern,
            Optional<Expression> escape,
            Place place)
            implements Predicate {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.like(this);
        }
    }

    /** How a text is matched with a pattern. */
    enum Matching {
        /** {@code like}. */
        LIKE,
        /** {@code ilike}: capital or small makes no difference. */
        ILIKE,
        /** {@code similar to}: with SQL's regular expressions. */
        SIMILAR_TO
    }

    /**
     * {@code is null}.
     *
     * @param value what is tested
     * @param isNegated whether it is {@code is not null}
     * @param place where it stands
     */
    record IsNull(Expression value, boolean isNegated, Place place) implements Predicate {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.isNull(this);
        }
    }

    /**
     * {@code is true}, {@code is false}, {@code is unknown}.
     *
     * @param value what is tested
     * @param isNegated whether {@code not} stands behind {@code is}
     * @param truth what it may be
     * @param place where it stands
     */
    record IsTruth(Expression value, boolean isNegated, Truth truth, Place place) implements Predicate {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.isTruth(this);
        }
    }

    /** What a condition may be. */
    enum Truth {
        /** True. */
        TRUE,
        /** False. */
        FALSE,
        /** Neither. */
        UNKNOWN
    }

    /**
     * {@code is distinct from}.
     *
     * @param left a value
     * @param isNegated whether it is {@code is not distinct from}
     * @param right what it is compared with
     * @param place where it stands
     */
    record IsDistinct(Expression left, boolean isNegated, Expression right, Place place) implements Predicate {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.isDistinct(this);
        }
    }

    /**
     * {@code is document}.
     *
     * @param value some XML
     * @param isNegated whether it is {@code is not document}
     * @param place where it stands
     */
    record IsDocument(Expression value, boolean isNegated, Place place) implements Predicate {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.isDocument(this);
        }
    }

    /**
     * {@code is nfc normalized}.
     *
     * @param value a text
     * @param isNegated whether {@code not} stands behind {@code is}
     * @param form the form of Unicode, if it is written
     * @param place where it stands
     */
    record IsNormalized(Expression value, boolean isNegated, Optional<NormalForm> form, Place place)
            implements Predicate {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.isNormalized(this);
        }
    }

    /**
     * {@code is json} (PostgreSQL 16).
     *
     * @param value what is tested
     * @param isNegated whether it is {@code is not json}
     * @param kind what kind of JSON it may be
     * @param hasUniqueKeys whether no key may stand twice
     * @param place where it stands
     */
    record IsJson(Expression value, boolean isNegated, JsonKind kind, boolean hasUniqueKeys, Place place)
            implements Predicate {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.isJson(this);
        }
    }

    /** What a JSON text holds. */
    enum JsonKind {
        /** Anything. */
        VALUE,
        /** An array. */
        ARRAY,
        /** An object. */
        OBJECT,
        /** Neither array nor object. */
        SCALAR
    }

    /**
     * {@code exists (select …)}.
     *
     * @param query the query
     * @param place where it stands
     */
    record Exists(Query query, Place place) implements Predicate {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.exists(this);
        }
    }

    /**
     * {@code (a, b) overlaps (c, d)}.
     *
     * @param left two ends
     * @param right two others
     * @param place where it stands
     */
    record Overlaps(Compound.Row left, Compound.Row right, Place place) implements Predicate {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.overlaps(this);
        }
    }

    /**
     * {@code = any (array)}.
     *
     * @param value what is compared
     * @param operator how; that of {@code like} is {@code ~~}
     * @param quantifier with how many
     * @param array what it is compared with
     * @param place where it stands
     */
    record WithArray(Expression value, OperatorName operator, Quantifier quantifier, Expression array, Place place)
            implements Predicate {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.withArray(this);
        }
    }

    /**
     * {@code = any (select …)}.
     *
     * @param value what is compared
     * @param operator how; that of {@code like} is {@code ~~}
     * @param quantifier with how many
     * @param query gives what it is compared with
     * @param place where it stands
     */
    record WithQuery(Expression value, OperatorName operator, Quantifier quantifier, Query query, Place place)
            implements Predicate {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.withQuery(this);
        }
    }

    /** For how many elements a comparison must hold. */
    enum Quantifier {
        /** {@code any} or {@code some}: at least one. */
        ANY,
        /** {@code all}. */
        ALL
    }

    /**
     * An answer for each kind of predicate.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** {@code between}. */
        R between(Between predicate);

        /** {@code in} with a list. */
        R inList(InList predicate);

        /** {@code in} with a query. */
        R inQuery(InQuery predicate);

        /** {@code like} and its like. */
        R like(Like predicate);

        /** {@code is null}. */
        R isNull(IsNull predicate);

        /** {@code is true} and its like. */
        R isTruth(IsTruth predicate);

        /** {@code is distinct from}. */
        R isDistinct(IsDistinct predicate);

        /** {@code is document}. */
        R isDocument(IsDocument predicate);

        /** {@code is normalized}. */
        R isNormalized(IsNormalized predicate);

        /** {@code is json}. */
        R isJson(IsJson predicate);

        /** {@code exists}. */
        R exists(Exists predicate);

        /** {@code overlaps}. */
        R overlaps(Overlaps predicate);

        /** A comparison with the elements of an array. */
        R withArray(WithArray predicate);

        /** A comparison with the rows of a query. */
        R withQuery(WithQuery predicate);
    }
}
