package dev.rung.sql.catalog;

import dev.rung.sql.catalog.data.Row;
import java.util.Optional;

/**
 * A cast from one type to another.
 *
 * @param source what it is from
 * @param target what it makes
 * @param context when it is taken
 * @param method how it is done
 * @param function the function that does it, if one does
 */
public record Cast(Type source, Type target, Context context, Method method, Optional<String> function) {

    /** When a cast is taken, from the narrowest to the widest. */
    public enum Context {
        /** Wherever a value of another type stands. */
        IMPLICIT,
        /** Also where a value is stored in a column. */
        ASSIGNMENT,
        /** Only where it is written. */
        EXPLICIT
    }

    /** How a cast is done. */
    public enum Method {
        /** Not at all: the bytes are the same. */
        BINARY,
        /** By a function. */
        FUNCTION,
        /** Through the text of the value. */
        TEXT
    }

    static Cast of(Row row, Types types) {
        var context = switch (row.text(2).charAt(0)) {
            case 'i' -> Context.IMPLICIT;
            case 'a' -> Context.ASSIGNMENT;
            default -> Context.EXPLICIT;
        };
        var method = switch (row.text(2).charAt(1)) {
            case 'b' -> Method.BINARY;
            case 'f' -> Method.FUNCTION;
            default -> Method.TEXT;
        };
        var function = Optional.of(row.text(3)).filter(text -> !text.isEmpty());
        return new Cast(types.get(row.text(0)), types.get(row.text(1)), context, method, function);
    }
}
