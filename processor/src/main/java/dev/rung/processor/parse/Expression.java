package dev.rung.processor.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An expression of a query as a tree, as far as its type and its name depend on it. */
public sealed interface Expression {

    /**
     * A column, or a whole row.
     *
     * @param qualifier the name that stands before the dot, or null
     * @param name the column
     */
    record Column(@Nullable QualifiedName qualifier, String name) implements Expression {}

    /**
     * {@code *} or {@code t.*}.
     *
     * @param qualifier the name that stands before the dot, or null
     */
    record Star(@Nullable QualifiedName qualifier) implements Expression {}

    /**
     * A constant.
     *
     * @param type its type, or null where the place that it stands in decides: text in quotes, and null
     */
    record Constant(@Nullable TypeName type) implements Expression {}

    /**
     * {@code x::type}, {@code cast (x as type)} and {@code type 'x'}.
     *
     * @param value what is cast
     * @param type the type
     */
    record Cast(Expression value, TypeName type) implements Expression {}

    /**
     * A call.
     *
     * @param function what is called
     * @param arguments with what
     */
    record Call(QualifiedName function, List<Expression> arguments) implements Expression {}

    /**
     * An operator between two expressions, or before one.
     *
     * @param symbol the operator, a word in lower case
     * @param left what stands before it, or null
     * @param right what stands after it
     */
    record Operation(String symbol, @Nullable Expression left, Expression right) implements Expression {}

    /**
     * Something of which one of several values comes out: {@code case}.
     *
     * @param name what PostgreSQL calls it
     * @param values the values
     */
    record Choice(String name, List<Expression> values) implements Expression {}

    /** {@code array [x, y]}. */
    record ArrayOf(List<Expression> elements) implements Expression {}

    /** {@code x [1]}. */
    record Element(Expression array) implements Expression {}

    /** {@code x [1:2]}, {@code x collate y}: what has the type and the name of something else. */
    record Same(Expression value) implements Expression {}

    /**
     * A query that gives one value.
     *
     * @param query the query
     * @param array whether it gives all of them, as an array
     */
    record Subquery(Select query, boolean array) implements Expression {}

    /**
     * Something whose type goes without saying.
     *
     * @param type the type
     * @param name what PostgreSQL calls it
     */
    record Typed(TypeName type, String name) implements Expression {}

    /** Something that is not understood. */
    record Unknown() implements Expression {}
}
