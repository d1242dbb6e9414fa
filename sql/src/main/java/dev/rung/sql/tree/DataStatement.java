package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and changes rows: queries, insert, update, delete, merge, truncate, call. */
public sealed interface DataStatement extends Statement
        permits Query,
                DataStatement.Insert,
                DataStatement.Update,
                DataStatement.Delete,
                DataStatement.Merge,
                DataStatement.Truncate,
                DataStatement.CallRoutine {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.data(this);
    }

    /**
     * Calls the method that is for this statement.
     *
     * @param cases what to do with each
     * @return what that method returns
     * @param <R> the type of the answer
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * {@code insert}.
     *
     * @param with the tables of its own, if any
     * @param table the table that gets rows
     * @param alias its name in the statement, if it is written
     * @param columns the columns that get values; none where they are not written
     * @param overriding what becomes of values for identity columns
     * @param source gives the rows; absent for {@code default values}
     * @param onConflict what happens if a row is there already, if it is written
     * @param returning what it gives back, if anything
     * @param place where it stands
     */
    record Insert(
            Optional<With> with,
            QualifiedName table,
            Optional<Name> alias,
            List<AssignmentTarget> columns,
            Overriding overriding,
            Optional<Query> source,
            Optional<OnConflict> onConflict,
            Optional<Returning> returning,
            Place place)
            implements DataStatement {

        /** Copies the list. */
        public Insert {
            columns = List.copyOf(columns);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.insert(this);
        }
    }

    /** What becomes of values that are given for identity columns. */
    enum Overriding {
        /** Nothing is written: they are refused where they are always generated. */
        DEFAULT,
        /** {@code overriding system value}: they are taken. */
        SYSTEM,
        /** {@code overriding user value}: they are ignored. */
        USER
    }

    /**
     * {@code update}.
     *
     * @param with the tables of its own, if any
     * @param table the table that is changed
     * @param alias its name in the statement, if it is written
     * @param assignments what is set
     * @param from what else is read
     * @param where which rows, if it is written
     * @param returning what it gives back, if anything
     * @param place where it stands
     */
    record Update(
            Optional<With> with,
            Relation table,
            Optional<Name> alias,
            List<Assignment> assignments,
            List<FromItem> from,
            Optional<Expression> where,
            Optional<Returning> returning,
            Place place)
            implements DataStatement {

        /** Copies the lists. */
        public Update {
            assignments = List.copyOf(assignments);
            from = List.copyOf(from);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.update(this);
        }
    }

    /**
     * {@code delete}.
     *
     * @param with the tables of its own, if any
     * @param table the table that loses rows
     * @param alias its name in the statement, if it is written
     * @param using what else is read
     * @param where which rows, if it is written
     * @param returning what it gives back, if anything
     * @param place where it stands
     */
    record Delete(
            Optional<With> with,
            Relation table,
            Optional<Name> alias,
            List<FromItem> using,
            Optional<Expression> where,
            Optional<Returning> returning,
            Place place)
            implements DataStatement {

        /** Copies the list. */
        public Delete {
            using = List.copyOf(using);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.delete(this);
        }
    }

    /**
     * {@code merge} (PostgreSQL 15).
     *
     * @param with the tables of its own, if any
     * @param table the table that is changed
     * @param alias its name in the statement, if it is written
     * @param source where the rows come from
     * @param condition which rows match
     * @param branches what is done with them
     * @param returning what it gives back, if anything (PostgreSQL 17)
     * @param place where it stands
     */
    record Merge(
            Optional<With> with,
            Relation table,
            Optional<Name> alias,
            FromItem source,
            Expression condition,
            List<MergeBranch> branches,
            Optional<Returning> returning,
            Place place)
            implements DataStatement {

        /** Copies the list. */
        public Merge {
            branches = List.copyOf(branches);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.merge(this);
        }
    }

    /**
     * {@code truncate}.
     *
     * @param tables the tables that are emptied
     * @param restart what becomes of the sequences of their columns
     * @param behavior what becomes of tables with foreign keys to them
     * @param place where it stands
     */
    record Truncate(List<Relation> tables, Restart restart, Behavior behavior, Place place) implements DataStatement {

        /** Copies the list. */
        public Truncate {
            tables = List.copyOf(tables);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.truncate(this);
        }
    }

    /** What becomes of the sequences that tables own. */
    enum Restart {
        /** Nothing is written: as {@link #CONTINUE}. */
        DEFAULT,
        /** {@code restart identity}. */
        RESTART,
        /** {@code continue identity}. */
        CONTINUE
    }

    /**
     * {@code call}.
     *
     * @param call the procedure and its arguments
     * @param place where it stands
     */
    record CallRoutine(Call call, Place place) implements DataStatement {
        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.call(this);
        }
    }

    /**
     * An answer for each statement.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** A query. */
        R query(Query statement);

        /** {@code insert}. */
        R insert(Insert statement);

        /** {@code update}. */
        R update(Update statement);

        /** {@code delete}. */
        R delete(Delete statement);

        /** {@code merge}. */
        R merge(Merge statement);

        /** {@code truncate}. */
        R truncate(Truncate statement);

        /** {@code call}. */
        R call(CallRoutine statement);
    }
}
