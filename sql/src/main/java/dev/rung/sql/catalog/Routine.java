package dev.rung.sql.catalog;

import dev.rung.sql.catalog.data.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A function, a procedure, an aggregate or a window function.
 *
 * @param schema its schema
 * @param name its name
 * @param traits what kind of routine it is and what is known of its results
 * @param signature its parameters
 * @param result what it gives
 */
public record Routine(String schema, String name, Traits traits, Signature signature, Result result) {

    /** The kinds of routines: {@code pg_proc.prokind}. */
    public enum Kind {
        /** A function. */
        FUNCTION,
        /** A procedure. */
        PROCEDURE,
        /** An aggregate. */
        AGGREGATE,
        /** An aggregate that is called with {@code within group (order by …)}. */
        ORDERED_SET_AGGREGATE,
        /** A function that needs {@code over}. */
        WINDOW
    }

    /** When a function gives the same for the same arguments: {@code pg_proc.provolatile}. */
    public enum Volatility {
        /** Always. */
        IMMUTABLE,
        /** Within a statement. */
        STABLE,
        /** Never for sure. */
        VOLATILE
    }

    /**
     * What kind of routine it is and what is known of its results.
     *
     * @param kind its kind
     * @param volatility when it gives the same
     * @param isStrict whether it gives null if an argument is null
     */
    public record Traits(Kind kind, Volatility volatility, boolean isStrict) {}

    /**
     * What it gives.
     *
     * @param type the type, {@code record} where it gives several columns
     * @param isSet whether it gives any number of rows
     * @param columns the columns, where it has output parameters
     */
    public record Result(Type type, boolean isSet, List<Column> columns) {

        /** Copies the list. */
        public Result {
            columns = List.copyOf(columns);
        }
    }

    static Routine of(Row row, Types types) {
        var flags = row.text(2);
        var variadic = row.text(4).isEmpty() ? Optional.<Type>empty() : Optional.of(types.get(row.text(4)));
        int defaults = row.text(5).isEmpty() ? 0 : Integer.parseInt(row.text(5));
        return new Routine(
                row.text(1).isEmpty() ? Type.PG_CATALOG : row.text(1),
                row.text(0),
                new Traits(kind(flags), volatility(flags.charAt(1)), flags.charAt(2) == 's'),
                new Signature(parameters(row, types), variadic, defaults),
                new Result(types.get(row.text(6)), flags.charAt(3) == 'r', Column.list(row, 8, types)));
    }

    private static List<Parameter> parameters(Row row, Types types) {
        var parameters = new ArrayList<Parameter>();
        var names = row.list(7, ',');
        for (var type : types.list(row.list(3, ' '))) {
            int index = parameters.size();
            parameters.add(new Parameter(index < names.size() ? names.get(index) : "", type));
        }
        return parameters;
    }

    private static Kind kind(String flags) {
        return switch (flags.charAt(0)) {
            case 'p' -> Kind.PROCEDURE;
            case 'a' -> flags.charAt(4) == 'o' ? Kind.ORDERED_SET_AGGREGATE : Kind.AGGREGATE;
            case 'w' -> Kind.WINDOW;
            default -> Kind.FUNCTION;
        };
    }

    private static Volatility volatility(char letter) {
        return switch (letter) {
            case 'i' -> Volatility.IMMUTABLE;
            case 's' -> Volatility.STABLE;
            default -> Volatility.VOLATILE;
        };
    }
}
