package dev.rung.internal.run;

import dev.rung.internal.connect.Pause;
import dev.rung.internal.connect.ServerSettings;
import dev.rung.internal.content.Executable;
import dev.rung.internal.history.Claims;
import dev.rung.internal.text.SqlState;
import dev.rung.spi.Statement;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes a step that is not one transaction, from the first statement that is not done. Wherever PostgreSQL allows, a statement and the
 * note that it is done are one transaction, so that an interrupted step is resumed exactly. What PostgreSQL refuses in a transaction
 * runs on its own, between two notes; if nobody lived to write the second, {@link Aftermath} tell what became of it.
 */
final class StatementByStatement implements Way {

    private static final System.Logger LOG = System.getLogger("dev.rung");
    private static final Duration POLL = Duration.ofMillis(250);

    private final Connection connection;
    private final Claims claims;
    private final ServerSettings settings;
    private final long position;
    private final Executable content;
    private final Duration lockTimeout;
    private final Lease lease;
    private final Aftermath aftermath;
    private final Explanations explanations;
    private int done;
    private @Nullable String begun;

    StatementByStatement(
            Claims claims,
            ServerSettings settings,
            Progress progress,
            Executable content,
            Duration lockTimeout,
            Lease lease,
            Explanations explanations) {
        this.connection = claims.history().connection();
        this.claims = claims;
        this.settings = settings;
        this.position = progress.position();
        this.done = progress.done();
        this.begun = progress.begun();
        this.content = content;
        this.lockTimeout = lockTimeout;
        this.lease = lease;
        this.aftermath = new Aftermath(claims.history());
        this.explanations = explanations;
    }

    /** How far a step is: its row, the number of statements that are done, and what was seen before the next one began. */
    record Progress(long position, int done, @Nullable String begun) {}

    @Override
    public int done() {
        return done;
    }

    @Override
    public void release() throws SQLException {
        write(claims.release(position));
    }

    @Override
    public Outcome attempt() throws SQLException {
        var statements = content.statements();
        if (statements == null) {
            var outcome = new CodeAlone(connection, settings, lockTimeout, lease, explanations)
                    .run(((Executable.Opaque) content).body());
            return outcome instanceof Outcome.Done ? finish() : outcome;
        }
        while (done < statements.size()) {
            var outcome = next(statements);
            if (!(outcome instanceof Outcome.Done)) {
                return outcome;
            }
            done++;
            begun = null;
        }
        return finish();
    }

    private Outcome finish() throws SQLException {
        return write(claims.finish(position)) ? new Outcome.Done() : new Outcome.Stale();
    }

    private Outcome next(List<Statement> statements) throws SQLException {
        var statement = statements.get(done);
        var facts = SqlFacts.of(statement.sql());
        if (facts.controlsTransaction()) {
            return new Outcome.Failed(explanations.controlsTransaction(statement));
        }
        try {
            return !facts.needsNoTransaction() && begun == null
                    ? inTransaction(statements, facts)
                    : outsideOfTransactions(statements, facts);
        } catch (SQLException e) {
            if (SqlState.isConnectionLost(e)) {
                throw e;
            }
            var failure = Failure.of(e, statements, done + 1);
            return failure.gaveWay()
                    ? new Outcome.GaveWay(failure)
                    : new Outcome.Failed(explanations.failedAlone(failure, done));
        }
    }

    /** The isolation level is that in which a renewed lease and the note of progress do not get into each other's way. */
    private Outcome inTransaction(List<Statement> statements, SqlFacts facts) throws SQLException {
        try {
            execute("begin isolation level read committed");
            if (!isHeld()) {
                execute("rollback");
                return new Outcome.Stale();
            }
            boolean changesSettings = setAgain(statements) || facts.changesSettings();
            for (var setting : settings.forTransaction(lockTimeout)) {
                execute(setting);
            }
            execute(statements.get(done).sql());
            if (changesSettings) {
                restoreSettings();
            }
            boolean mine = write(claims.progress(position, done + 1));
            execute(mine ? "commit" : "rollback");
            return mine ? new Outcome.Done() : new Outcome.Stale();
        } catch (SQLException e) {
            if (SqlState.isConnectionLost(e)) {
                throw e;
            }
            execute("rollback");
            if (SqlState.needsNoTransaction(e)) {
                return outsideOfTransactions(statements, facts);
            }
            throw e;
        }
    }

    private boolean isHeld() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(claims.hold(position))) {
            return row.next();
        }
    }

    /** What earlier statements of this step have set is taken back at the end of each transaction, and holds for this one again. */
    private boolean setAgain(List<Statement> statements) throws SQLException {
        var set = set(statements);
        for (var earlier : set) {
            execute(earlier.sql());
        }
        return !set.isEmpty();
    }

    private List<Statement> set(List<Statement> statements) {
        return statements.subList(0, done).stream()
                .filter(earlier -> SqlFacts.of(earlier.sql()).onlySets())
                .toList();
    }

    private void restoreSettings() throws SQLException {
        for (var setting : settings.restore()) {
            execute(setting);
        }
    }

    private Outcome outsideOfTransactions(List<Statement> statements, SqlFacts facts) throws SQLException {
        var statement = statements.get(done);
        if (!set(statements).isEmpty() && !settings.keepsSession()) {
            return new Outcome.Failed(explanations.losesSetting(statement, done, statements.size()));
        }
        if (begun == null) {
            var observed = underItsSettings(statements, () -> aftermath.observe(facts.trace()));
            if (!write(claims.begin(position, observed))) {
                return new Outcome.Stale();
            }
            begun = observed;
        } else if (!awaitEnd(statement)) {
            return new Outcome.Stale();
        } else if (isDone(statements, facts, begun)) {
            return progress();
        }
        runAlone(statements, facts);
        return progress();
    }

    private boolean isDone(List<Statement> statements, SqlFacts facts, String before) throws SQLException {
        var found = underItsSettings(statements, () -> aftermath.find(facts.trace(), before));
        aftermath.tidy(found.leftovers());
        return found.done();
    }

    private interface Look<T> {
        T look() throws SQLException;
    }

    /** A statement names things as its step has set it, so they are looked for in the same way. */
    private <T> T underItsSettings(List<Statement> statements, Look<T> look) throws SQLException {
        if (set(statements).isEmpty()) {
            return look.look();
        }
        execute("begin read only");
        try {
            setAgain(statements);
            return look.look();
        } finally {
            if (!connection.isClosed()) {
                execute("rollback");
            }
        }
    }

    private Outcome progress() throws SQLException {
        return write(claims.progress(position, done + 1)) ? new Outcome.Done() : new Outcome.Stale();
    }

    /** Waits for the end of a statement that the server still executes for a runner that is gone. */
    private boolean awaitEnd(Statement statement) throws SQLException {
        boolean told = false;
        while (aftermath.isStillRunning(statement.sql())) {
            if (!told) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "{0}  the server still runs statement {1} of an interrupted run; waiting for its end",
                        explanations.title(),
                        String.valueOf(done + 1));
                told = true;
            }
            if (!write(claims.renew(position))) {
                return false;
            }
            Pause.pause(POLL);
        }
        return true;
    }

    /** No lock timeout for what blocks nobody while it waits: interrupted, it would have to begin anew, and leave an INVALID index. */
    private void runAlone(List<Statement> statements, SqlFacts facts) throws SQLException {
        boolean changesSettings = setAgain(statements);
        settings.lockTimeoutOfSession(facts.isConcurrent() ? Duration.ZERO : lockTimeout);
        try {
            execute(statements.get(done).sql());
        } finally {
            if (changesSettings && !connection.isClosed()) {
                restoreSettings();
            } else {
                settings.resetLockTimeoutOfSession();
            }
        }
    }

    private boolean write(String sql) throws SQLException {
        return Claims.write(connection, sql);
    }

    private void execute(String sql) throws SQLException {
        ServerSettings.execute(connection, sql);
    }
}
