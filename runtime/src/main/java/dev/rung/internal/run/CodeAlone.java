package dev.rung.internal.run;

import dev.rung.internal.connect.ServerSettings;
import dev.rung.internal.content.MigrationCode;
import dev.rung.internal.text.Causes;
import dev.rung.internal.text.SqlState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Runs the code of a step that is not one transaction, and whose statements are known only when they run. Each is a transaction of its
 * own; before each the lease is looked at, so that a run that lost its step stops.
 */
final class CodeAlone {

    private final Connection connection;
    private final ServerSettings settings;
    private final Duration lockTimeout;
    private final Lease lease;
    private final Explanations explanations;

    CodeAlone(
            Connection connection,
            ServerSettings settings,
            Duration lockTimeout,
            Lease lease,
            Explanations explanations) {
        this.connection = connection;
        this.settings = settings;
        this.lockTimeout = lockTimeout;
        this.lease = lease;
        this.explanations = explanations;
    }

    @SuppressWarnings("IllegalCatch")
    Outcome run(MigrationCode.Body body) throws SQLException {
        var watched = new WatchedStatements();
        try {
            MigrationCode.runAlone(body, connection, sql -> before(sql, watched));
            endTransaction();
            var control = watched.control();
            return control == null ? new Outcome.Done() : new Outcome.Failed(explanations.controlsTransaction(control));
        } catch (Throwable e) {
            return thrown(e, watched);
        } finally {
            if (!connection.isClosed()) {
                endTransaction();
                restore();
            }
        }
    }

    private void before(String sql, WatchedStatements watched) throws SQLException {
        watched.run(sql);
        if (connection.getAutoCommit()) {
            if (!lease.isHeld(connection)) {
                throw new LostLease();
            }
            var facts = SqlFacts.of(sql);
            if (facts.changesSettings() && !settings.keepsSession()) {
                throw new LostSetting();
            }
            settings.lockTimeoutOfSession(facts.isConcurrent() ? Duration.ZERO : lockTimeout);
        }
    }

    private Outcome thrown(Throwable e, WatchedStatements watched) throws SQLException {
        var control = watched.control();
        if (control != null) {
            return new Outcome.Failed(explanations.controlsTransaction(control));
        }
        var sql = Causes.sql(e);
        if (sql instanceof LostLease) {
            return new Outcome.Stale();
        }
        if (sql != null && SqlState.isConnectionLost(sql)) {
            throw sql;
        }
        var executed = watched.statements();
        if (sql instanceof LostSetting) {
            return new Outcome.Failed(explanations.losesSettingOfCode(executed.get(executed.size() - 1)));
        }
        return new Outcome.Failed(
                sql == null
                        ? explanations.threwAlone(e)
                        : explanations.failedCode(Failure.of(sql, executed, executed.size())));
    }

    private void endTransaction() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private void restore() throws SQLException {
        for (var setting : settings.restore()) {
            ServerSettings.execute(connection, setting);
        }
    }

    /** Another run has taken the step over: this one stops where it is. */
    private static final class LostLease extends SQLException {
        private static final long serialVersionUID = 1L;

        LostLease() {
            super("another run has taken this step over");
        }
    }

    /** A statement sets what the next one would not find. */
    private static final class LostSetting extends SQLException {
        private static final long serialVersionUID = 1L;

        LostSetting() {
            super("a pooler does not keep settings of the session");
        }
    }
}
