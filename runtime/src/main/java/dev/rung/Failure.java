package dev.rung;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of a step that failed.
 *
 * @param cause what PostgreSQL said
 * @param statement the statement, or null when it was none of the step's own
 * @param number which one it is, from 1
 * @param of how many there are
 */
record Failure(SQLException cause, @Nullable Statement statement, int number, int of) {

    static Failure of(SQLException cause, List<Statement> statements, int number) {
        boolean known = number >= 1 && number <= statements.size();
        return new Failure(cause, known ? statements.get(number - 1) : null, number, statements.size());
    }

    boolean gaveWay() {
        return SqlState.gaveWay(cause);
    }
}
