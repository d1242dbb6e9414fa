package dev.rung.internal.text;

import java.sql.SQLException;
import java.util.Set;

/** The conditions that the runner tells apart, by their codes (PostgreSQL 18, "PostgreSQL Error Codes"). */
public final class SqlState {

    public static final String LOCK_NOT_AVAILABLE = "55P03";
    public static final String QUERY_CANCELED = "57014";
    public static final String TOO_MANY_CONNECTIONS = "53300";
    public static final String CANNOT_CONNECT_NOW = "57P03";
    public static final String UNIQUE_VIOLATION = "23505";
    public static final String INVALID_TEXT = "22P02";
    public static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static final Set<String> NEEDS_NO_TRANSACTION = Set.of("25001", "2D000");
    private static final String UNDEFINED_COLUMN = "42703";
    private static final Set<String> GAVE_WAY = Set.of(LOCK_NOT_AVAILABLE, "40P01", "40001");
    private static final Set<String> ALREADY_EXISTS = Set.of("42P07", "42710", "42701");
    private static final Set<String> NO_SUCH_TABLE = Set.of("42P01", "3F000");
    private static final Set<String> MADE_BY_ANOTHER = Set.of("42P07", "42P06", UNIQUE_VIOLATION, "42710", "XX000");
    private static final Set<String> SHUT_DOWN = Set.of("57P01", "57P02", CANNOT_CONNECT_NOW);

    private SqlState() {}

    public static String of(SQLException e) {
        return String.valueOf(e.getSQLState());
    }

    public static boolean is(SQLException e, String state) {
        return of(e).equals(state);
    }

    /** A lock timeout, a deadlock or a serialization failure: to try again may help. */
    public static boolean gaveWay(SQLException e) {
        return GAVE_WAY.contains(of(e));
    }

    public static boolean alreadyExists(SQLException e) {
        return ALREADY_EXISTS.contains(of(e));
    }

    /** What says that there is no such table yet, or no schema for it. */
    public static boolean isNoSuchTable(SQLException e) {
        return NO_SUCH_TABLE.contains(of(e));
    }

    public static boolean isNoSuchColumn(SQLException e) {
        return is(e, UNDEFINED_COLUMN);
    }

    /** What a second process meets that makes the same table at the same time. */
    public static boolean isMadeByAnother(SQLException e) {
        return MADE_BY_ANOTHER.contains(of(e));
    }

    /** The statement cannot be in a transaction block, or is code that ends transactions and was called within one. */
    public static boolean needsNoTransaction(SQLException e) {
        return NEEDS_NO_TRANSACTION.contains(of(e));
    }

    public static boolean isConnectionLost(SQLException e) {
        return of(e).startsWith("08") || SHUT_DOWN.contains(of(e));
    }
}
