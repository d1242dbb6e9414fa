package dev.rung;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What PostgreSQL said, put into words for people. */
final class Failures {

    private Failures() {}

    /** A statement took longer than statement_timeout allows; a cancel request has the same code and another text. */
    static boolean isStatementTimeout(SQLException e) {
        return SqlState.is(e, SqlState.QUERY_CANCELED) && firstLine(e).contains("statement timeout");
    }

    static boolean isPermissionDenied(SQLException e) {
        return SqlState.is(e, SqlState.INSUFFICIENT_PRIVILEGE);
    }

    /** {@code relation "t" already exists}; of an error of the driver also what is behind it, such as the host that is not known. */
    static String firstLine(SQLException e) {
        var cause = e.getCause();
        boolean says = cause == null
                || server(e) != null
                || cause.getMessage() == null
                || cause instanceof ConnectException;
        return says
                ? own(e)
                : own(e) + " (" + reason(cause) + ")";
    }

    private static String reason(Throwable cause) {
        return cause instanceof UnknownHostException ? "unknown host " + cause.getMessage() : String.valueOf(cause.getMessage());
    }

    private static String own(SQLException e) {
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
