package dev.rung.sql.tree;

import org.jspecify.annotations.Nullable;

/** An expression: {@code a_expr} of PostgreSQL's grammar. Parentheses are no part of the tree, which says itself what belongs together. */
public sealed interface Expression extends Node
        permits Constant,
                ValueReference,
                Operation,
                Predicate,
                Compound,
                Cast,
                Call,
                BuiltIn,
                TextFunction,
                XmlFunction,
                JsonFunction {

    /**
     * Calls the method that is for this kind of expression.
     *
     * @param cases what to do with each kind
     * @return what that method returns
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each kind of expression.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** A constant. */
        R constant(Constant constant);

        /** Something that has its value from elsewhere: a column, a parameter, a part of a value. */
        R reference(ValueReference reference);

        /** What an operator makes of values. */
        R operation(Operation operation);

        /** A test in the words of SQL, such as {@code between} and {@code is null}. */
        R predicate(Predicate predicate);

        /** A row, an array, a query, a {@code case}. */
        R compound(Compound compound);

        /** A value as a value of another type. */
        R cast(Cast cast);

        /** The call of a function by its name. */
        R call(Call call);

        /** A function that the grammar knows. */
        R builtIn(BuiltIn function);

        /** A function of texts with keywords between its arguments. */
        R text(TextFunction function);

        /** A function of SQL/XML. */
        R xml(XmlFunction function);

        /** A function of SQL/JSON. */
        R json(JsonFunction function);
    }
}
