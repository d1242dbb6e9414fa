package dev.rung.processor.replay.names;

import dev.rung.sql.Identifier;
import java.util.List;
import java.util.function.Predicate;

/**
 * The names that PostgreSQL chooses where none is given: {@code makeObjectName} and {@code ChooseRelationName} of PostgreSQL 18
 * ({@code src/backend/commands/indexcmds.c}): at most 63 bytes, the longer of table and columns cut first, a number where the name is
 * taken.
 */
public final class ChosenNames {

    private ChosenNames() {}

    /**
     * A name made of several parts.
     *
     * @param table the first part
     * @param columns the second part, joined by underscores; nothing leaves it out
     * @param label the last part, such as {@code idx}
     * @param isTaken whether a name is taken
     */
    public static String choose(String table, List<String> columns, String label, Predicate<String> isTaken) {
        var joined = join(columns);
        for (int number = 0; ; number++) {
            var name = make(table, joined, number == 0 ? label : label + number);
            if (!isTaken.test(name)) {
                return name;
            }
        }
    }

    /** Another name for a second column of the same name: {@code lower}, then {@code lower1}. */
    public static String choose(String name, List<String> others) {
        int number = 0;
        while (others.contains(number == 0 ? name : name + number)) {
            number++;
        }
        return number == 0 ? name : name + number;
    }

    private static String join(List<String> columns) {
        var joined = new StringBuilder();
        for (var column : columns) {
            joined.append(joined.isEmpty() ? "" : "_").append(column);
            if (Identifier.bytes(joined.toString()) >= Identifier.LONGEST) {
                break;
            }
        }
        return joined.toString();
    }

    private static String make(String table, String columns, String label) {
        int overhead = 1 + Identifier.bytes(label) + (columns.isEmpty() ? 0 : 1);
        int first = Identifier.bytes(table);
        int second = Identifier.bytes(columns);
        while (first + second > Identifier.LONGEST - overhead) {
            if (first > second) {
                first--;
            } else {
                second--;
            }
        }
        return Identifier.cut(table, first) + (columns.isEmpty() ? "" : "_" + Identifier.cut(columns, second)) + "_"
                + label;
    }
}
