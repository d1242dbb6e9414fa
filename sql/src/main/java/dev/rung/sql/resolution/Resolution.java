package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Type;
import java.util.List;

/**
 * What PostgreSQL makes of a call or an operation.
 *
 * @param <T> what is looked for: a routine or an operator
 */
public sealed interface Resolution<T> {

    /**
     * One was found.
     *
     * @param <T> what is looked for
     * @param target what was found
     * @param arguments the types that the arguments are cast to
     * @param result the type of the result
     */
    record Found<T>(T target, List<Type> arguments, Type result) implements Resolution<T> {

        /** Copies the list. */
        public Found {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * What looks like a call is a cast, as {@code date('2026-01-01')} is.
     *
     * @param <T> what is looked for
     * @param result the type that it is cast to
     */
    record Converted<T>(Type result) implements Resolution<T> {}

    /**
     * PostgreSQL refuses it.
     *
     * @param <T> what is looked for
     * @param reason why
     */
    record Refused<T>(Reason reason) implements Resolution<T> {}

    /** Why PostgreSQL refuses a call or an operation. */
    enum Reason {
        /** There is none for such arguments. */
        NONE("42883"),
        /** There are several, and none of them is better than the others. */
        AMBIGUOUS("42725"),
        /** It takes any type, and nothing says which one is meant. */
        UNDETERMINED("42804");

        private final String sqlState;

        Reason(String sqlState) {
            this.sqlState = sqlState;
        }

        /**
         * The code with which the server refuses.
         *
         * @return an SQLSTATE
         */
        public String sqlState() {
            return sqlState;
        }
    }
}
