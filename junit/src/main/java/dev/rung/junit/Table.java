package dev.rung.junit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as the migrations left it.
 *
 * @param name its name with its schema, quoted
 * @param isTable whether rows can be put back: not so for a materialized view
 * @param columns the columns that an insert names, quoted: those that are not generated
 * @param references the names of the tables that its foreign keys point to
 * @param disable what keeps its triggers, rules and policies from acting while rows are put back
 * @param enable what lets them act again
 * @param rows how many rows the migrations left in it
 * @param seed these rows as the literal of an array, or null when they are too many to be kept
 */
record Table(
        String name,
        boolean isTable,
        String columns,
        List<String> references,
        List<String> disable,
        List<String> enable,
        long rows,
        @Nullable String seed) {

    static final int MOST_ROWS = 10_000;
    static final String NO_FORCE = "no force row level security";

    boolean isEmpty() {
        return rows == 0;
    }

    boolean canBePutBack() {
        return isTable && (isEmpty() || seed != null);
    }

    /**
     * An SQL condition: whether it holds other rows than the migrations left. {@code since} is the first transaction since then.
     * What policies hide from the owner too, nobody can say.
     */
    String isChanged() {
        if (disable.contains(NO_FORCE)) {
            return "true";
        }
        return isEmpty()
                ? "exists (select from only " + name + ")"
                : "(select count(*) <> " + rows + " or bool_or(age(xmin) <= age(since)) from only " + name + ")";
    }

    String delete() {
        return "delete from only " + name;
    }

    String insert() {
        return "insert into " + name + " (" + columns + ") overriding system value select " + columns + " from unnest('"
                + String.valueOf(seed).replace("'", "''") + "'::" + name + "[])";
    }
}
