package dev.rung.verify;

import dev.rung.Direction;
import dev.rung.spi.Ruling;
import dev.rung.sql.Parsed;
import dev.rung.sql.SqlParser;
import dev.rung.sql.tree.ExtensionStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What an error of a server means: that the statement is wrong, or that this server cannot tell (PostgreSQL 18, "PostgreSQL Error Codes"). */
final class Refusals {

    /** A lost connection, no resources, a timeout or an operator, the system around, an internal error, a lock. */
    private static final List<String> OF_THE_SERVER = List.of("08", "53", "57", "58", "XX", "55P03");

    private static final String NO_RIGHT = "42501";
    private static final String UNDEFINED = "42704";
    private static final Set<String> FIND_ROLES = Set.of("get_role_oid", "get_rolespec_oid", "get_rolespec_tuple");

    private Refusals() {}

    /**
     * A statement that failed on a way.
     *
     * @param number its number, or that of all statements where the end of the transaction failed
     */
    record Way(Direction direction, boolean isAgain, List<String> statements, int number) {

        private String statement() {
            return number < statements.size() ? statements.get(number) : "commit";
        }
    }

    /**
     * What the server makes of the migration.
     *
     * @param isSuperuser whether it lets its user do everything
     */
    static Ruling of(SQLException e, Way way, boolean isSuperuser) {
        var server = server(e);
        var state = String.valueOf(e.getSQLState());
        if (server == null || OF_THE_SERVER.stream().anyMatch(state::startsWith) || isMissingExtension(way, state)) {
            return undecided(e, way, "fix: a server that can run it");
        }
        if (state.equals(NO_RIGHT) && !isSuperuser) {
            return undecided(
                    e,
                    way,
                    "fix: give the user of this server the right; or a server of its own, -Arung.server=embedded");
        }
        if (isMissingRole(server, state)) {
            return undecided(e, way, "fix: create the role on this server");
        }
        return new Ruling.Refused(
                way.direction(),
                way.isAgain(),
                way.number(),
                state,
                message(e),
                more(server),
                offset(way.statement(), server.getPosition()));
    }

    /** The role that is missing on the server, if it is that: who sets up a server makes roles, and so migrations may name them. */
    static @Nullable String missingRole(SQLException e) {
        var server = server(e);
        if (server == null || !isMissingRole(server, String.valueOf(e.getSQLState()))) {
            return null;
        }
        var message = message(e);
        int start = message.indexOf('"');
        int end = message.lastIndexOf('"');
        return start < end ? message.substring(start + 1, end) : null;
    }

    private static boolean isMissingRole(ServerErrorMessage server, String state) {
        return state.equals(UNDEFINED) && FIND_ROLES.contains(String.valueOf(server.getRoutine()));
    }

    private static boolean isMissingExtension(Way way, String state) {
        return state.equals("0A000")
                && SqlParser.parse(way.statement()) instanceof Parsed.Read read
                && read.statement() instanceof ExtensionStatement;
    }

    private static Ruling.Undecided undecided(SQLException e, Way way, String fix) {
        return new Ruling.Undecided("""
                %s (%s)
                in: %s
                %s""".formatted(message(e), e.getSQLState(), firstLine(way.statement()), fix));
    }

    private static String message(SQLException e) {
        var server = server(e);
        var text = server != null && server.getMessage() != null ? server.getMessage() : String.valueOf(e.getMessage());
        return firstLine(text);
    }

    private static List<String> more(ServerErrorMessage server) {
        var more = new ArrayList<String>();
        add(more, "detail", server.getDetail());
        add(more, "hint", server.getHint());
        add(more, "where", server.getWhere());
        return more;
    }

    private static void add(List<String> lines, String title, @Nullable String text) {
        if (text != null) {
            lines.add(title + ": " + text.replace("\n", "; "));
        }
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }

    /** PostgreSQL counts characters from 1, and says 0 where it does not know. */
    private static int offset(String sql, int position) {
        return position <= 0 || position > sql.codePointCount(0, sql.length())
                ? -1
                : sql.offsetByCodePoints(0, position - 1);
    }

    private static @Nullable ServerErrorMessage server(SQLException e) {
        return e instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
    }
}
