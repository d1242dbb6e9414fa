package dev.rung.processor.replay.analysis;

import dev.rung.processor.replay.model.Type;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.Predicate;
import dev.rung.sql.tree.Query;
import java.util.List;
import java.util.Optional;

/** An expression after its analysis, as PostgreSQL keeps it ({@code primnodes.h} of PostgreSQL 18). */
public sealed interface Analyzed {

    /** The type of its value, if it is known; a constant in quotes that nothing gave a type is {@code unknown}. */
    Optional<Type> type();

    /**
     * Calls the method that is for this kind of expression.
     *
     * @param cases what to do with each kind
     * @return what that method returns
     * @param <R> the type of the answer
     */
    <R> R accept(Cases<R> cases);

    /**
     * A constant.
     *
     * @param text the value as its type writes it; none for null
     * @param type its type
     * @param isCanonical whether each value of that type has one such text only
     */
    record Constant(Optional<String> text, Optional<Type> type, boolean isCanonical) implements Analyzed {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.constant(this);
        }
    }

    /**
     * A column.
     *
     * @param column the column
     */
    record Column(ScopeColumn column) implements Analyzed {
        @Override
        public Optional<Type> type() {
            return column.type();
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.column(this);
        }
    }

    /**
     * The call of a function, an aggregate, or a window function.
     *
     * @param function the function
     * @param arguments what it is called with, as it takes them
     * @param manner what else stands in the call
     * @param type the type of its result
     */
    record Call(Callee function, List<Analyzed> arguments, Manner manner, Optional<Type> type) implements Analyzed {

        /** Copies the list. */
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.call(this);
        }
    }

    /**
     * What stands in a call besides the arguments: words such as {@code distinct} and {@code over}, and expressions such as the order of
     * an aggregate.
     *
     * @param words the words, with the number of expressions that belong to each
     * @param parts the expressions
     */
    record Manner(List<String> words, List<Analyzed> parts) {

        /** A call with its arguments and nothing else. */
        public static final Manner PLAIN = new Manner(List.of(), List.of());

        /** Copies the lists. */
        public Manner {
            words = List.copyOf(words);
            parts = List.copyOf(parts);
        }
    }

    /**
     * A function or an operator.
     *
     * @param schema its schema; empty where it was not found
     * @param name its name
     * @param id the id of one that somebody made, or {@link dev.rung.processor.replay.model.SchemaObject#NONE}
     */
    record Callee(String schema, String name, long id) {

        /** Whether it was found. */
        public boolean isKnown() {
            return !schema.isEmpty();
        }
    }

    /**
     * What an operator makes of its operands.
     *
     * @param operator the operator
     * @param operands one or two
     * @param quantifier with how many elements of the array on its right it compares, if it does
     * @param type the type of its result
     */
    record Operator(
            Callee operator, List<Analyzed> operands, Optional<Predicate.Quantifier> quantifier, Optional<Type> type)
            implements Analyzed {

        /** Copies the list. */
        public Operator {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.operator(this);
        }
    }

    /**
     * A value as one of another type.
     *
     * @param value the value
     * @param target the other type
     * @param isImplicit whether nobody wrote it
     */
    record Coercion(Analyzed value, Type target, boolean isImplicit) implements Analyzed {
        @Override
        public Optional<Type> type() {
            return Optional.of(target);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.coercion(this);
        }
    }

    /**
     * Conditions joined.
     *
     * @param connective by what
     * @param operands at least two
     * @param type {@code boolean}
     */
    record Logical(Operation.Connective connective, List<Analyzed> operands, Optional<Type> type) implements Analyzed {

        /** Copies the list. */
        public Logical {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.logical(this);
        }
    }

    /**
     * What SQL has words of its own for, and PostgreSQL a node: {@code case}, {@code coalesce}, {@code is null}, {@code row}, an array,
     * {@code current_date}.
     *
     * @param words its words
     * @param parts what it is made of
     * @param type the type of its value
     */
    record Special(String words, List<Analyzed> parts, Optional<Type> type) implements Analyzed {

        /** Copies the list. */
        public Special {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.special(this);
        }
    }

    /**
     * A query within an expression.
     *
     * @param words how it is used: {@code exists}, {@code array}, {@code value}, or {@code any} and {@code all} with the operator
     * @param test what is compared with its rows, if something is
     * @param query the query
     * @param type the type of the value
     */
    record Subquery(String words, Optional<Analyzed> test, Query query, Optional<Type> type) implements Analyzed {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.subquery(this);
        }
    }

    /**
     * An answer for each kind of expression.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R> {

        /** A constant. */
        R constant(Constant constant);

        /** A column. */
        R column(Column column);

        /** The call of a function. */
        R call(Call call);

        /** What an operator makes of its operands. */
        R operator(Operator operator);

        /** A value as one of another type. */
        R coercion(Coercion coercion);

        /** Conditions joined. */
        R logical(Logical logical);

        /** What SQL has words of its own for. */
        R special(Special special);

        /** A query. */
        R subquery(Subquery subquery);
    }
}
