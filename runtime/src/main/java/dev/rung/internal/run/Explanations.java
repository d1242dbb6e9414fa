package dev.rung.internal.run;

import dev.rung.Direction;
import dev.rung.FailedMigrationException;
import dev.rung.internal.plan.Step;
import dev.rung.internal.text.ServerMessage;
import dev.rung.internal.text.SqlState;
import dev.rung.internal.text.Texts;
import dev.rung.spi.Statement;
import org.jspecify.annotations.Nullable;

/** What is said of a step that failed: what is wrong, where, what stays, and what to do. */
final class Explanations {

    private static final String KEPT_SESSION =
            "run with the address of PostgreSQL itself, or of a pool that keeps sessions (`pool_mode = session`)";

    private final Step step;
    private final String history;

    Explanations(Step step, String history) {
        this.step = step;
        this.history = history;
    }

    String title() {
        return step.direction() + " " + step.name();
    }

    FailedMigrationException failed(Failure failure, int attempts, @Nullable String blocker) {
        var statement = failure.statement();
        var detail = ServerMessage.describe(failure.cause(), statement)
                + (attempts > 1 ? "\n  tried " + attempts + " times" : "")
                + (blocker == null ? "" : "\n  blocked by " + blocker);
        return new FailedMigrationException("""
                %s failed%s%s
                %s
                  nothing of it stays: the database is as it was before this migration
                  fix: %s""".formatted(
                        title(),
                        statement == null ? "" : " at statement " + failure.number() + ofHowMany(failure),
                        statement == null ? "" : at(statement),
                        detail,
                        remedy(failure)));
    }

    private static String ofHowMany(Failure failure) {
        return failure.of() > 1 ? " of " + failure.of() : "";
    }

    private String remedy(Failure failure) {
        var cause = failure.cause();
        if (failure.gaveWay()) {
            return "run again when the other transaction has ended, or give it more time: `@Migration(…, lockTimeout = \"30s\")`";
        }
        if (SqlState.needsNoTransaction(cause)) {
            return "`@Migration(version = %d, transactional = false)` on `%s`"
                    .formatted(step.version(), step.className());
        }
        if (ServerMessage.isStatementTimeout(cause)) {
            return "give it more time, with `set local statement_timeout = 0` as its first statement, or for the user: "
                    + "`alter role … set statement_timeout = 0`";
        }
        if (ServerMessage.isPermissionDenied(cause)) {
            return "the right that PostgreSQL names, granted by the owner of the object; or run as its owner";
        }
        if (SqlState.alreadyExists(cause) && step.direction() == Direction.UP) {
            return ("mend `%s` and run again; if the whole database was made before by another tool, or `%s` was dropped by hand: "
                            + "`rung baseline --version …` takes what is there for applied")
                    .formatted(step.className(), history);
        }
        return "mend `" + step.className() + "` and run again";
    }

    /** A statement of a step that is not one transaction. */
    FailedMigrationException failedAlone(Failure failure, int done) {
        var statement = failure.statement();
        return new FailedMigrationException("""
                %s failed at statement %d of %d%s
                %s
                  it is not transactional: what was done before stays (%s)
                  fix: mend what stands in the way, or `%s`, and run again; it resumes at statement %d""".formatted(
                        title(),
                        failure.number(),
                        failure.of(),
                        statement == null ? "" : at(statement),
                        ServerMessage.describe(failure.cause(), statement),
                        Texts.plural(done, "statement"),
                        step.className(),
                        failure.number()));
    }

    /** A statement of code that is not one transaction. */
    FailedMigrationException failedCode(Failure failure) {
        return new FailedMigrationException("""
                %s failed at its statement number %d
                %s
                  it is not transactional: what it did before stays, and the next run begins its code anew
                  fix: mend `%s`, and make it so that it can run again on what is done""".formatted(
                        title(),
                        failure.number(),
                        ServerMessage.describe(failure.cause(), failure.statement()),
                        step.className()));
    }

    /** What a step has set would be lost between two statements. */
    FailedMigrationException losesSetting(Statement statement, int done, int count) {
        return new FailedMigrationException("""
                %s stops before statement %d of %d%s
                %s
                  no transaction holds this statement, so that what the migration has set before it holds for the session only,
                  and this connection leads to a pooler that keeps no session: it might run without, and somebody else with it
                  it is not transactional: what was done before stays (%s)
                  fix: %s; it resumes at statement %d""".formatted(
                        title(),
                        done + 1,
                        count,
                        at(statement),
                        ServerMessage.excerpt(statement.sql(), 0),
                        Texts.plural(done, "statement"),
                        KEPT_SESSION,
                        done + 1));
    }

    /** What code has set for the session would be lost. */
    FailedMigrationException losesSettingOfCode(Statement statement) {
        return new FailedMigrationException(
                """
                %s stops: its code sets something for the session, which this connection does not keep
                %s
                  it leads to a pooler that gives each transaction another session: later statements might run without the setting,
                  and somebody else with it
                  it is not transactional: what it did before stays, and the next run begins its code anew
                  fix: %s""".formatted(title(), ServerMessage.excerpt(statement.sql(), 0), KEPT_SESSION));
    }

    FailedMigrationException threw(Throwable thrown) {
        return new FailedMigrationException(
                """
                %s failed: its code threw %s
                  %s
                  nothing of it stays
                  fix: mend `%s` and run again""".formatted(title(), thrown.getClass().getName(), thrown.getMessage(), step.className()), thrown);
    }

    FailedMigrationException threwAlone(Throwable thrown) {
        return new FailedMigrationException(
                """
                %s failed: its code threw %s
                  %s
                  it is not transactional: what it did before stays, and the next run begins its code anew
                  fix: mend `%s`, and make it so that it can run again on what is done""".formatted(title(), thrown.getClass().getName(), thrown.getMessage(), step.className()), thrown);
    }

    FailedMigrationException controlsTransaction(Statement statement) {
        return new FailedMigrationException(
                """
                %s begins or ends a transaction itself%s
                %s
                  a migration is one transaction, which Rung begins and ends, so that a failure leaves nothing behind
                  fix: remove it; if the migration must not be one transaction: `@Migration(…, transactional = false)`""".formatted(title(), at(statement), ServerMessage.excerpt(statement.sql(), 0)));
    }

    /** The transaction ends without the row that it began with. */
    FailedMigrationException claimIsGone(boolean code) {
        return new FailedMigrationException(
                code ? """
                        %s ended the transaction that Rung had begun for it
                          what it did after that is rolled back; what it did before may stay: look at what is there
                          fix: remove what begins, commits or rolls back a transaction from `%s`; then `rung repair`""".formatted(title(), step.className()) : """
                        %s is not recorded: `%s` did not take its row
                          a rule or a trigger on the table swallows it; nothing of the migration stays
                          fix: remove the rule or the trigger""".formatted(title(), history));
    }

    private static String at(Statement statement) {
        return statement.source().isEmpty() ? "" : " (" + statement.source() + ")";
    }
}
