package dev.rung;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a step in one transaction, together with its claim: as a whole or not at all. Statements that are known are one round trip.
 * Whatever goes wrong, the first thing that happens is the rollback.
 */
final class StepTransaction implements Way {

    private final Connection connection;
    private final Claims claims;
    private final ServerSettings settings;
    private final Claim claim;
    private final Content content;
    private final Duration lockTimeout;
    private final Explanations explanations;

    StepTransaction(
            Claims claims,
            ServerSettings settings,
            Claim claim,
            Content content,
            Duration lockTimeout,
            Explanations explanations) {
        this.connection = claims.history().connection();
        this.claims = claims;
        this.settings = settings;
        this.claim = claim;
        this.content = content;
        this.lockTimeout = lockTimeout;
        this.explanations = explanations;
    }

    @Override
    public Outcome attempt() throws SQLException {
        return content instanceof Content.Sql sql ? batch(sql.statements()) : code(((Content.Opaque) content).body());
    }

    @Override
    public int done() {
        return 0;
    }

    @Override
    public void release() {
        // Nothing is held: the claim went with the transaction.
    }

    private Outcome batch(List<Statement> statements) throws SQLException {
        var batch = new ArrayList<String>();
        batch.add("begin");
        batch.addAll(settings.forTransaction(lockTimeout));
        int claimed = batch.size();
        batch.add(claims.insert(claim));
        boolean changesSettings = false;
        for (var statement : statements) {
            var facts = StatementFacts.of(statement.sql());
            if (facts.controlsTransaction()) {
                return new Outcome.Failed(explanations.controlsTransaction(statement));
            }
            changesSettings |= facts.changesSettings();
            batch.add(statement.sql());
        }
        if (changesSettings) {
            batch.addAll(settings.restore());
        }
        batch.add(claims.finishTransaction(claim));
        batch.add("commit");
        try (var sender = connection.createStatement()) {
            sender.setEscapeProcessing(false);
            for (var sql : batch) {
                sender.addBatch(sql);
            }
            sender.executeBatch();
            return new Outcome.Done();
        } catch (BatchUpdateException e) {
            rollBack();
            var cause = e.getNextException() == null ? e : e.getNextException();
            return outcome(cause, statements, PgBatch.failedEntry(e) - claimed);
        }
    }

    /** What a failure means; statements are numbered from 1, the claim is number 0. */
    private Outcome outcome(SQLException e, List<Statement> statements, int number) throws SQLException {
        if (claims.history().isClaimTaken(e)) {
            return new Outcome.Stale();
        }
        if (SqlState.isConnectionLost(e)) {
            throw e;
        }
        if (Claims.isGone(e)) {
            return new Outcome.Failed(explanations.claimIsGone(content instanceof Content.Opaque));
        }
        if (number == 0 && SqlState.is(e, SqlState.LOCK_NOT_AVAILABLE)) {
            return new Outcome.Busy();
        }
        var failure = Failure.of(e, statements, number);
        return failure.gaveWay()
                ? new Outcome.GaveWay(failure)
                : new Outcome.Failed(explanations.failed(failure, 1, null));
    }

    @SuppressWarnings("IllegalCatch")
    private Outcome code(Code.Body body) throws SQLException {
        var watched = new WatchedStatements();
        boolean claimed = false;
        connection.setAutoCommit(false);
        try {
            for (var setting : settings.forTransaction(lockTimeout)) {
                execute(setting);
            }
            if (!Claims.write(connection, claims.insert(claim))) {
                rollBack();
                return new Outcome.Failed(explanations.claimIsGone(false));
            }
            claimed = true;
            Code.run(body, new GuardedConnection(connection), watched);
            if (watched.control() == null) {
                for (var setting : settings.restore()) {
                    execute(setting);
                }
                execute(claims.finishTransaction(claim));
                connection.commit();
                return new Outcome.Done();
            }
            rollBack();
            return new Outcome.Failed(explanations.controlsTransaction(watched.control()));
        } catch (Throwable e) {
            rollBack();
            return thrown(e, watched, claimed);
        } finally {
            endTransactions();
        }
    }

    /** The error of the database that the code let through; an error of the code itself keeps its cause and its trace. */
    private Outcome thrown(Throwable e, WatchedStatements watched, boolean claimed) throws SQLException {
        var control = watched.control();
        if (control != null) {
            return new Outcome.Failed(explanations.controlsTransaction(control));
        }
        var sql = Causes.sql(e);
        if (sql == null) {
            return new Outcome.Failed(explanations.threw(e));
        }
        if (GuardedConnection.isRefusal(sql)) {
            return new Outcome.Failed(
                    explanations.controlsTransaction(new Statement(String.valueOf(sql.getMessage()), "")));
        }
        var executed = watched.statements();
        return outcome(sql, executed, claimed ? executed.size() : 0);
    }

    /** As a statement, since code may have switched the connection to auto-commit behind the runner's back. */
    private void rollBack() throws SQLException {
        try {
            execute("rollback");
        } catch (SQLException e) {
            if (!SqlState.isConnectionLost(e)) {
                throw e;
            }
        }
    }

    private void endTransactions() throws SQLException {
        if (!connection.isClosed()) {
            connection.setAutoCommit(true);
        }
    }

    private void execute(String sql) throws SQLException {
        ServerSettings.execute(connection, sql);
    }
}
