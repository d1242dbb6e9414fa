package dev.rung;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What PostgreSQL said, put into words for people. */
final class Failures {

    private static final Set<String> GAVE_WAY = Set.of("55P03", "40P01", "40001");

    private Failures() {}

    /** Whether a statement gave way to others (lock timeout, deadlock, serialization), so that trying again may help. */
    static boolean gaveWay(SQLException e) {
        return GAVE_WAY.contains(String.valueOf(e.getSQLState()));
    }

    static boolean isLockTimeout(SQLException e) {
        return "55P03".equals(e.getSQLState());
    }

    static boolean alreadyExists(SQLException e) {
        return Set.of("42P07", "42710", "42701").contains(String.valueOf(e.getSQLState()));
    }

    static boolean needsNoTransaction(SQLException e) {
        return "25001".equals(e.getSQLState());
    }

    static boolean isConnectionLost(SQLException e) {
        var state = String.valueOf(e.getSQLState());
        return state.startsWith("08") || state.equals("57P01") || state.equals("57P02") || state.equals("57P03");
    }

    /** {@code relation "t" already exists}. */
    static String firstLine(SQLException e) {
        var server = server(e);
        var text = server != null && server.getMessage() != null ? server.getMessage() : String.valueOf(e.getMessage());
        return text.lines().findFirst().orElse(text);
    }

    /** The whole of it: message, detail, hint and, if it is known, the place in the statement. */
    static String describe(SQLException e, @Nullable Statement statement) {
        var text = new StringBuilder("  PostgreSQL: ")
                .append(firstLine(e))
                .append(" (")
                .append(e.getSQLState())
                .append(")");
        var server = server(e);
        if (server != null) {
            append(text, "detail", server.getDetail());
            append(text, "hint", server.getHint());
            append(text, "where", server.getWhere());
        }
        if (statement != null) {
            text.append("\n").append(excerpt(statement.sql(), server == null ? 0 : server.getPosition()));
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String title, @Nullable String value) {
        if (value != null) {
            text.append("\n  ").append(title).append(": ").append(value.replace("\n", "\n    "));
        }
    }

    /** The line of the statement that the position points at, with a caret under it; without a position, its first lines. */
    static String excerpt(String sql, int position) {
        if (position <= 0 || position > sql.length()) {
            var lines = sql.lines().limit(4).map(line -> "    " + line).toList();
            return String.join("\n", lines) + (sql.lines().count() > 4 ? "\n    …" : "");
        }
        int start = sql.lastIndexOf('\n', position - 2) + 1;
        int end = sql.indexOf('\n', position - 1);
        var line = sql.substring(start, end < 0 ? sql.length() : end);
        return "    " + line + "\n    " + " ".repeat(position - 1 - start) + "^";
    }

    private static @Nullable ServerErrorMessage server(SQLException e) {
        return e instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
    }
}
