package dev.rung;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one run writes to the history: claims of steps, and what becomes of them. Each statement is plain text, so that it can travel
 * in a batch.
 *
 * <p>A transactional step is one transaction with its claim, so that nobody ever sees it half done. The claim of another step is
 * seen while it runs: its row holds a lease, a time up to which its runner is taken to live, which the runner renews. All times are
 * the server's. What the runner writes to such a row counts only as long as the row is its own.
 */
final class Claims {

    /** How long a runner that says nothing is taken to live. */
    static final Duration LEASE = Duration.ofSeconds(8);

    private static final String UNTIL = "clock_timestamp() + interval '" + LEASE.toSeconds() + " seconds'";
    private static final String GONE = "rung: the claim is gone";

    private final HistoryTable history;
    private final String run = UUID.randomUUID().toString();

    Claims(HistoryTable history) {
        this.history = history;
    }

    HistoryTable history() {
        return history;
    }

    /**
     * The statement that claims a step by inserting its row. It fails on the primary key if anybody took another step since the log
     * was read.
     */
    String insert(Claim claim) throws SQLException {
        var row = claim.row();
        var values = List.of(
                String.valueOf(claim.position()),
                String.valueOf(row.version()),
                literal(row.direction().toString()),
                literal(row.description()),
                literal(row.className()),
                literal(row.checksum()),
                literal(claim.fingerprint()),
                literal(claim.seal()),
                array(row.down()),
                literal(row.irreversible()),
                array(row.touches()),
                String.valueOf(row.transactional()),
                String.valueOf(row.ran()),
                literal(run),
                row.isSeenWhileItRuns() ? UNTIL : "null");
        return "insert into " + history.table()
                + " (position, version, direction, description, class_name, checksum, fingerprint, seal, down_sql, irreversible,"
                + " touches, transactional, ran, claimer, lease_until) values (" + String.join(", ", values) + ")";
    }

    /**
     * Ends a step that is one transaction. It fails unless the row was inserted by this very transaction: so nothing is taken for
     * done whose transaction was ended by somebody else, or whose claim a rule or a trigger has swallowed.
     */
    String finishTransaction(Claim claim) {
        return """
                with finished as (
                  update %s set finished_at = clock_timestamp()
                  where position = %d and finished_at is null and xmin = pg_current_xact_id()::xid returning 1)
                select (case when exists (select from finished) then '1' else '%s' end)::int""".formatted(history.table(), claim.position(), GONE);
    }

    static boolean isGone(SQLException e) {
        return SqlState.is(e, SqlState.INVALID_TEXT)
                && String.valueOf(e.getMessage()).contains(GONE);
    }

    /**
     * Holds the row while a transaction lasts, so that nobody takes the step over meanwhile. It finds no row if somebody has. The lock
     * does not stand in the way of the lease's renewal (PostgreSQL 18, "Row-Level Locks": FOR KEY SHARE and FOR NO KEY UPDATE).
     */
    String hold(long position) throws SQLException {
        return "select position from " + history.table() + mine(position) + " for key share";
    }

    /** Notes what is seen before a statement begins that no transaction holds. */
    String begin(long position, String observation) throws SQLException {
        return update("begun = " + literal(observation) + ", lease_until = " + UNTIL, position);
    }

    /** Notes how many statements are done. */
    String progress(long position, int done) throws SQLException {
        return update("statements_done = " + done + ", begun = null, lease_until = " + UNTIL, position);
    }

    String renew(long position) throws SQLException {
        return update("lease_until = " + UNTIL, position);
    }

    String finish(long position) throws SQLException {
        return update("finished_at = clock_timestamp(), lease_until = null", position);
    }

    /** Lets go of an unfinished step, so that the next runner need not wait for the end of the lease. */
    String release(long position) throws SQLException {
        return update("lease_until = null", position);
    }

    private String update(String values, long position) throws SQLException {
        return "update " + history.table() + " set " + values + mine(position);
    }

    private String mine(long position) throws SQLException {
        return " where position = " + position + " and finished_at is null and claimer = " + literal(run);
    }

    /**
     * Takes an unfinished step over from a runner that died, unless another was quicker. A runner that lives renews its lease, or holds
     * the row: then nothing is taken.
     */
    boolean takeOver(LogRow row) throws SQLException {
        var sql = """
                update %1$s set claimer = %2$s, lease_until = %3$s
                where position = (
                  select position from %1$s
                  where position = %4$d and finished_at is null and coalesce(claimer, '') = %5$s
                    and coalesce(lease_until < clock_timestamp(), true)
                  for update skip locked)""".formatted(history.table(), literal(run), UNTIL, row.position(), literal(row.claimer()));
        try (var statement = history.connection().createStatement()) {
            return statement.executeUpdate(sql) == 1;
        }
    }

    /** Runs one of these statements on a connection and tells whether the row is still this run's. */
    static boolean write(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            return statement.executeUpdate(sql) == 1;
        }
    }

    private String array(@Nullable Collection<String> texts) throws SQLException {
        if (texts == null) {
            return "null";
        }
        var literals = new ArrayList<String>();
        for (var text : texts) {
            literals.add(history.literal(text));
        }
        return "array[" + String.join(", ", literals) + "]::text[]";
    }

    private String literal(@Nullable String text) throws SQLException {
        return text == null ? "null" : history.literal(text);
    }
}
