package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;

/**
 * {@code with}: tables that last as long as the statement.
 *
 * @param isRecursive whether they may use themselves
 * @param tables the tables
 * @param place where it stands
 */
public record With(boolean isRecursive, List<CommonTable> tables, Place place) implements Node {

    /** Copies the list. */
    public With {
        tables = List.copyOf(tables);
    }

    /**
     * One table.
     *
     * @param name its name
     * @param columns the names of its first columns
     * @param materialization whether its rows are kept
     * @param statement gives its rows: a query, or a change with {@code returning}
     * @param search in what order a recursion is searched, if it is written
     * @param cycle how a recursion ends that runs in a circle, if it is written
     * @param place where it stands
     */
    public record CommonTable(
            Name name,
            List<Name> columns,
            Materialization materialization,
            DataStatement statement,
            Optional<Search> search,
            Optional<Cycle> cycle,
            Place place)
            implements Node {

        /** Copies the list. */
        public CommonTable {
            columns = List.copyOf(columns);
        }
    }

    /** Whether the rows of a table are kept. */
    public enum Materialization {
        /** As PostgreSQL likes. */
        DEFAULT,
        /** They are. */
        MATERIALIZED,
        /** They are not. */
        NOT_MATERIALIZED
    }

    /**
     * {@code search depth first by … set …}.
     *
     * @param isBreadthFirst whether it is {@code breadth}
     * @param by the columns
     * @param column the column that holds the order
     * @param place where it stands
     */
    public record Search(boolean isBreadthFirst, List<Name> by, Name column, Place place) implements Node {

        /** Copies the list. */
        public Search {
            by = List.copyOf(by);
        }
    }

    /**
     * {@code cycle … set … using …}.
     *
     * @param columns the columns that tell rows apart
     * @param mark the column that marks the end of a circle
     * @param marks the two values of the mark, if they are written
     * @param path the column that holds the way
     * @param place where it stands
     */
    public record Cycle(List<Name> columns, Name mark, Optional<Marks> marks, Name path, Place place) implements Node {

        /** Copies the list. */
        public Cycle {
            columns = List.copyOf(columns);
        }
    }

    /**
     * {@code to … default …}.
     *
     * @param found the mark where a circle ends
     * @param otherwise the mark elsewhere
     * @param place where it stands
     */
    public record Marks(Expression found, Expression otherwise, Place place) implements Node {}
}
