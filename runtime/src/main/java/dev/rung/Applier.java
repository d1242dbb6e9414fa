package dev.rung;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Takes one step on the database: claims it in the history, runs what it does, and finishes it. A transactional step with known
 * statements is one transaction and one round trip.
 */
final class Applier {

    private static final System.Logger LOG = System.getLogger("dev.rung");

    private final Connection connection;
    private final History history;
    private final Session session;
    private final Settings settings;
    private final Contents contents;
    private final Watch watch;

    Applier(
            Connection connection,
            History history,
            Session session,
            Settings settings,
            Contents contents,
            Watch watch) {
        this.connection = connection;
        this.history = history;
        this.session = session;
        this.settings = settings;
        this.contents = contents;
        this.watch = watch;
    }

    /** Takes the step at a position of the history, again and again while it gives way to others. */
    void apply(Step step, long position, String fingerprint) throws SQLException, StaleHistoryException {
        var claim = history.claim(
                position, step, fingerprint, step.direction() == Direction.UP ? contents.down(step) : null);
        var content = contents.of(step);
        if (!step.transactional() && !step.recorded()) {
            claimAlone(claim);
            resume(step, position, 0);
            return;
        }
        for (int attempt = 1; ; attempt++) {
            var failure = attempt(step, position, claim, content);
            if (failure == null) {
                return;
            }
            if (failure.waitsForRunner()) {
                LOG.log(System.Logger.Level.INFO, "{0}  waits for another runner", title(step));
                attempt = 0;
            } else if (!failure.mayTryAgain() || attempt > settings.lockRetries()) {
                throw failed(step, failure, attempt);
            } else {
                backOff(step, failure, attempt);
            }
        }
    }

    /** A statement failed, or the claim could not be had: nothing of the step stays. */
    private record Failure(SQLException cause, @Nullable Statement statement, int number, int of, boolean atClaim) {

        boolean waitsForRunner() {
            return atClaim && Failures.isLockTimeout(cause);
        }

        boolean mayTryAgain() {
            return Failures.gaveWay(cause);
        }
    }

    private @Nullable Failure attempt(Step step, long position, String claim, Content content)
            throws SQLException, StaleHistoryException {
        try (var watched = watch.over(title(step))) {
            return content instanceof Content.Sql sql
                    ? batch(step, position, claim, sql.statements())
                    : code(step, position, claim, ((Content.Opaque) content).body());
        }
    }

    private @Nullable Failure batch(Step step, long position, String claim, List<Statement> statements)
            throws SQLException, StaleHistoryException {
        var batch = new ArrayList<String>();
        batch.add("begin");
        batch.addAll(session.transactionSettings(lockTimeout(step)));
        int claimed = batch.size();
        batch.add(claim);
        boolean changesSettings = false;
        for (var statement : statements) {
            requireNoTransactionControl(step, statement);
            changesSettings |= Session.changesSettings(statement.sql());
            batch.add(statement.sql());
        }
        batch.add(history.finish(position));
        batch.add("commit");
        if (changesSettings) {
            batch.add(Session.RESET);
        }
        try (var sender = connection.createStatement()) {
            sender.setEscapeProcessing(false);
            for (var sql : batch) {
                sender.addBatch(sql);
            }
            sender.executeBatch();
            return null;
        } catch (BatchUpdateException e) {
            rollBack();
            return failure(e, claimed, statements);
        }
    }

    private Failure failure(BatchUpdateException e, int claimed, List<Statement> statements)
            throws SQLException, StaleHistoryException {
        var cause = e.getNextException() == null ? e : e.getNextException();
        throwIfStaleOrLost(cause);
        int index = failedIndex(e);
        int number = index - claimed;
        boolean known = number >= 1 && number <= statements.size();
        return new Failure(
                cause, known ? statements.get(number - 1) : null, number, statements.size(), index == claimed);
    }

    /**
     * Which entry of the batch failed. The driver fills the update counts without telling it apart, but numbers the entry in its
     * message ({@code Batch entry 1,234 …}), in every language.
     */
    private static int failedIndex(BatchUpdateException e) {
        var digits = new StringBuilder();
        for (char c : String.valueOf(e.getMessage()).toCharArray()) {
            if (Character.isDigit(c)) {
                digits.append(Character.getNumericValue(c));
            } else if (digits.length() > 0 && (Character.isLetter(c) || c == ' ')) {
                break;
            }
        }
        return digits.length() == 0 ? -1 : Integer.parseInt(digits.toString());
    }

    private @Nullable Failure code(Step step, long position, String claim, Code.Body body)
            throws SQLException, StaleHistoryException {
        var executed = new ArrayList<Statement>();
        boolean claimed = false;
        connection.setAutoCommit(false);
        try {
            for (var setting : session.transactionSettings(lockTimeout(step))) {
                execute(setting);
            }
            execute(claim);
            claimed = true;
            Code.run(body, connection, sql -> executed.add(new Statement(sql, "")));
            execute(history.finish(position));
            connection.commit();
            return null;
        } catch (SQLException e) {
            connection.rollback();
            throwIfStaleOrLost(e);
            return new Failure(e, last(executed), executed.size(), executed.size(), !claimed);
        } catch (RuntimeException e) {
            connection.rollback();
            return new Failure(sqlCause(step, e), last(executed), executed.size(), executed.size(), false);
        } finally {
            connection.setAutoCommit(true);
            if (executed.stream().anyMatch(statement -> Session.changesSettings(statement.sql()))) {
                execute(Session.RESET);
            }
        }
    }

    private static @Nullable Statement last(List<Statement> statements) {
        return statements.isEmpty() ? null : statements.get(statements.size() - 1);
    }

    /** The error of the database that the code let through; an error of the code itself keeps its cause and its trace. */
    private SQLException sqlCause(Step step, RuntimeException e) throws StaleHistoryException, SQLException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                throwIfStaleOrLost(sql);
                return sql;
            }
        }
        throw new FailedMigrationException(
                """
                %s %s failed: its code threw %s
                  %s
                  nothing of it stays
                  fix: mend `%s` and run again""".formatted(step.direction(), step.name(), e.getClass().getName(), e.getMessage(), step.className()),
                e);
    }

    private void claimAlone(String claim) throws SQLException, StaleHistoryException {
        try {
            execute(claim);
        } catch (SQLException e) {
            throwIfStaleOrLost(e);
            throw e;
        }
    }

    /** Runs the statements of a step that is not transactional, from the first that is not done. */
    void resume(Step step, long position, int done) throws SQLException {
        try {
            goOn(step, position, done);
        } catch (FailedMigrationException e) {
            execute(history.release(position));
            throw e;
        }
        execute(history.finish(position));
    }

    private void goOn(Step step, long position, int done) throws SQLException {
        var content = contents.of(step);
        var statements = content.statements();
        if (statements == null) {
            runWithoutTransaction(step, ((Content.Opaque) content).body());
        } else {
            var alone = new Alone(connection, history, session, settings, watch);
            for (int index = done; index < statements.size(); index++) {
                requireNoTransactionControl(step, statements.get(index));
                alone.run(step, position, statements, index, lockTimeout(step));
            }
        }
    }

    private void runWithoutTransaction(Step step, Code.Body body) throws SQLException {
        var executed = new ArrayList<Statement>();
        execute(Session.lockTimeout(lockTimeout(step)));
        try (var watched = watch.over(title(step))) {
            Code.run(body, connection, sql -> executed.add(new Statement(sql, "")));
        } catch (RuntimeException e) {
            try {
                var cause = sqlCause(step, e);
                throw new FailedMigrationException("""
                        %s %s failed at its statement number %d
                        %s
                          it is not transactional: what it did before stays, and the next run begins its code anew
                          fix: mend `%s`, and make it so that it can run again on what is done""".formatted(
                                step.direction(),
                                step.name(),
                                executed.size(),
                                Failures.describe(cause, last(executed)),
                                step.className()));
            } catch (StaleHistoryException impossible) {
                throw new IllegalStateException("the claim is already taken", impossible);
            }
        } finally {
            execute(Session.RESET);
        }
    }

    private void requireNoTransactionControl(Step step, Statement statement) {
        if (Session.controlsTransaction(statement.sql())) {
            throw new FailedMigrationException(
                    """
                    %s %s begins or ends a transaction itself%s
                    %s
                      a migration is one transaction, which Rung begins and ends, so that a failure leaves nothing behind
                      fix: remove the statement; if the migration must not be one transaction: `@Migration(…, transactional = false)`""".formatted(step.direction(), step.name(), at(statement), Failures.excerpt(statement.sql(), 0)));
        }
    }

    private void throwIfStaleOrLost(SQLException e) throws StaleHistoryException, SQLException {
        if (history.isClaimTaken(e)) {
            throw new StaleHistoryException();
        }
        if (Failures.isConnectionLost(e)) {
            throw e;
        }
    }

    private void rollBack() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("rollback");
        } catch (SQLException e) {
            if (!Failures.isConnectionLost(e)) {
                throw e;
            }
        }
    }

    private void backOff(Step step, Failure failure, int attempt) {
        long ceiling = Math.min(30_000, 250L << Math.min(attempt, 10));
        long pause = ThreadLocalRandom.current().nextLong(ceiling / 2, ceiling);
        LOG.log(
                System.Logger.Level.INFO,
                "{0}  gave way: {1}; tries again in {2} (attempt {3} of {4})",
                title(step),
                Failures.firstLine(failure.cause()),
                Texts.duration(Duration.ofMillis(pause)),
                attempt + 1,
                settings.lockRetries() + 1);
        Waiting.pause(Duration.ofMillis(pause));
    }

    private FailedMigrationException failed(Step step, Failure failure, int attempts) {
        var statement = failure.statement();
        var blocker = watch.blocker();
        return new FailedMigrationException("""
                %s %s failed%s%s
                %s%s%s
                  nothing of it stays: the database is as it was before this migration
                  fix: %s""".formatted(
                        step.direction(),
                        step.name(),
                        statement == null ? "" : " at statement " + failure.number() + ofHowMany(failure),
                        statement == null ? "" : at(statement),
                        Failures.describe(failure.cause(), statement),
                        attempts > 1 ? "\n  tried " + attempts + " times" : "",
                        blocker == null ? "" : "\n  blocked by " + blocker,
                        remedy(step, failure)));
    }

    private static String ofHowMany(Failure failure) {
        return failure.number() <= failure.of() && failure.of() > 1 ? " of " + failure.of() : "";
    }

    private String remedy(Step step, Failure failure) {
        if (failure.mayTryAgain()) {
            return "run again when the other transaction has ended, or give it more time: `@Migration(…, lockTimeout = \"30s\")`";
        }
        if (Failures.needsNoTransaction(failure.cause())) {
            return "`@Migration(version = " + step.version() + ", transactional = false)` on `" + step.className()
                    + "`";
        }
        if (Failures.alreadyExists(failure.cause()) && step.direction() == Direction.UP) {
            return "mend `" + step.className()
                    + "` and run again; if the whole database was made before by another tool, or `" + history.name()
                    + "` was dropped by hand, put the history back first";
        }
        return "mend `" + step.className() + "` and run again";
    }

    private static String at(Statement statement) {
        return statement.source().isEmpty() ? "" : " (" + statement.source() + ")";
    }

    private Duration lockTimeout(Step step) {
        var entry = step.entry();
        return entry == null || entry.lockTimeout().isEmpty()
                ? settings.lockTimeout()
                : Durations.parse(entry.lockTimeout());
    }

    private void execute(String sql) throws SQLException {
        Session.execute(connection, sql);
    }

    static String title(Step step) {
        return step.direction() + " " + step.name();
    }
}
