package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copies rows between a table and a file. */
public sealed interface CopyStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.copy(this);
    }

    /**
     * Calls the case that is for this statement.
     *
     * @param cases what to do with it
     * @return what the case returns
     * @param <R> the type of what the case returns
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each statement.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** Copies rows into a table or out of it. */
        R copyTable(CopyTable statement);

        /** Copies what a statement returns. */
        R copyQuery(CopyQuery statement);
    }

    /**
     * Copies rows into a table or out of it.
     *
     * @param table its name
     * @param columns which columns; empty for all
     * @param isFrom whether from the file into the table
     * @param file the file
     * @param options how the file is written; the old form without parentheses is read as if it had them
     * @param where which rows are put in
     * @param place where it stands
     */
    record CopyTable(
            QualifiedName table,
            List<Name> columns,
            boolean isFrom,
            CopyFile file,
            List<CopyOption> options,
            Optional<Expression> where,
            Place place)
            implements CopyStatement {

        /** Copies the lists. */
        public CopyTable {
            columns = List.copyOf(columns);
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.copyTable(this);
        }
    }

    /**
     * Copies what a statement returns.
     *
     * @param statement the statement
     * @param file the file
     * @param options how the file is written
     * @param place where it stands
     */
    record CopyQuery(DataStatement statement, CopyFile file, List<CopyOption> options, Place place)
            implements CopyStatement {

        /** Copies the list. */
        public CopyQuery {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.copyQuery(this);
        }
    }
}
