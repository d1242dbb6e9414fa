package dev.rung.processor.parse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A query as a tree, as far as the columns of its result depend on it. */
public sealed interface Select {

    /**
     * Reads a query.
     *
     * @param query the text
     * @return the tree, or nothing if the query is not understood
     */
    static Optional<Select> of(Fragment query) {
        try {
            var tokens = Tokens.of(query.text());
            var select = SelectGrammar.query(tokens);
            tokens.accept("with", "check", "option");
            return Optional.of(select);
        } catch (NotUnderstood e) {
            return Optional.empty();
        }
    }

    /**
     * {@code select … from …}.
     *
     * @param items what it selects
     * @param sources what it reads
     */
    record Rows(List<Item> items, List<Source> sources) implements Select {}

    /**
     * {@code union}, {@code intersect} and {@code except}.
     *
     * @param first the first query, which names the columns
     * @param second the second one
     */
    record Combined(Select first, Select second) implements Select {}

    /** {@code values}. */
    record Values(List<List<Expression>> rows) implements Select {}

    /**
     * {@code with … select}.
     *
     * @param tables the queries before it
     * @param body the query itself
     */
    record With(List<CommonTable> tables, Select body) implements Select {}

    /**
     * One query of {@code with}.
     *
     * @param name its name
     * @param columns the names of its columns, as far as they are given
     * @param query the query, or null where it is none that this parser reads
     */
    record CommonTable(
            String name, List<String> columns, @Nullable Select query) {}

    /**
     * A column of the result, or a star.
     *
     * @param alias its name, or null where PostgreSQL chooses one
     * @param expression its value
     */
    record Item(@Nullable String alias, Expression expression) {}

    /** What stands after {@code from}. */
    sealed interface Source {

        /**
         * A table or a view.
         *
         * @param name its name
         * @param alias the other name that it has here
         */
        record Relation(QualifiedName name, Alias alias) implements Source {}

        /**
         * A query in parentheses.
         *
         * @param query the query
         * @param alias its name
         */
        record Derived(Select query, Alias alias) implements Source {}

        /**
         * A function that gives rows.
         *
         * @param call the call
         * @param ordinality whether the rows are numbered
         * @param alias its name
         */
        record Function(Expression.Call call, boolean ordinality, Alias alias) implements Source {}

        /**
         * Two of them, joined.
         *
         * @param left the left one
         * @param right the right one
         * @param using the columns that are one in both
         * @param natural whether all columns of one name are
         */
        record Join(Source left, Source right, List<String> using, boolean natural) implements Source {}
    }

    /**
     * A name that stands for something in a query.
     *
     * @param name the name, or null
     * @param columns the names of its columns, as far as they are given
     * @param types their types, where a function of any rows is given them, else empty
     */
    record Alias(@Nullable String name, List<String> columns, List<TypeName> types) {}
}
