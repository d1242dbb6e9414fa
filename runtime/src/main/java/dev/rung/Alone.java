package dev.rung;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs one statement of a step that is not transactional. Wherever PostgreSQL allows, the statement and the note that it is done
 * are one transaction, so that an interrupted step is resumed exactly. What PostgreSQL refuses in a transaction runs bare; if
 * such a statement was interrupted, the INVALID index that it left behind is dropped and built again.
 */
final class Alone {

    private static final System.Logger LOG = System.getLogger("dev.rung");
    private static final Pattern BUILDS_INDEX = Pattern.compile(
            "^\\s*create\\s+(?:unique\\s+)?index\\s+concurrently\\s+(?:if\\s+not\\s+exists\\s+)?(\"(?:[^\"]|\"\")+\"|[\\w$]+)\\s+on\\s+"
                    + "(?:only\\s+)?((?:(?:\"(?:[^\"]|\"\")+\"|[\\w$]+)\\.)?(?:\"(?:[^\"]|\"\")+\"|[\\w$]+))",
            Pattern.CASE_INSENSITIVE);

    private final Connection connection;
    private final History history;
    private final Session session;
    private final Settings settings;
    private final Watch watch;

    Alone(Connection connection, History history, Session session, Settings settings, Watch watch) {
        this.connection = connection;
        this.history = history;
        this.session = session;
        this.settings = settings;
        this.watch = watch;
    }

    void run(Step step, long position, List<Statement> statements, int index, Duration lockTimeout)
            throws SQLException {
        var statement = statements.get(index);
        for (int attempt = 1; ; attempt++) {
            try (var watched = watch.over(Applier.title(step))) {
                inTransaction(statement, position, index + 1, lockTimeout);
                return;
            } catch (SQLException e) {
                if (Failures.isConnectionLost(e)) {
                    throw e;
                }
                if (!Failures.gaveWay(e) || attempt > settings.lockRetries()) {
                    throw failed(step, statements, index, e);
                }
                LOG.log(System.Logger.Level.INFO, "{0}  gave way: {1}", Applier.title(step), Failures.firstLine(e));
                Waiting.pause(Duration.ofMillis(250L << Math.min(attempt, 7)));
            }
        }
    }

    private void inTransaction(Statement statement, long position, int done, Duration lockTimeout) throws SQLException {
        if (isBare(statement.sql())) {
            bare(statement, position, done, lockTimeout);
            return;
        }
        try {
            execute("begin");
            for (var setting : session.transactionSettings(lockTimeout)) {
                execute(setting);
            }
            execute(statement.sql());
            execute(history.progress(position, done));
            execute("commit");
        } catch (SQLException e) {
            if (Failures.isConnectionLost(e)) {
                throw e;
            }
            execute("rollback");
            if (!Failures.needsNoTransaction(e)) {
                throw e;
            }
            bare(statement, position, done, lockTimeout);
        }
    }

    private static boolean isBare(String sql) {
        return BUILDS_INDEX.matcher(sql).find();
    }

    private void bare(Statement statement, long position, int done, Duration lockTimeout) throws SQLException {
        execute(Session.lockTimeout(lockTimeout));
        try {
            var index = BUILDS_INDEX.matcher(statement.sql());
            if (!index.find() || !isBuilt(index)) {
                execute(statement.sql());
            }
        } finally {
            execute(Session.RESET);
        }
        execute(history.progress(position, done));
    }

    /**
     * Whether the index is there and valid: then an earlier run built it and was interrupted before it could say so. One that is
     * not valid is what an interrupted build leaves behind (PostgreSQL, CREATE INDEX, "Building Indexes Concurrently"): it is
     * dropped.
     */
    private boolean isBuilt(Matcher build) throws SQLException {
        var sql = """
                select quote_ident(n.nspname) || '.' || quote_ident(i.relname), x.indisvalid
                from pg_index x
                join pg_class i on i.oid = x.indexrelid
                join pg_namespace n on n.oid = i.relnamespace
                where x.indrelid = to_regclass(?) and i.relname = ?""";
        boolean valid;
        String name;
        try (var query = connection.prepareStatement(sql)) {
            query.setString(1, build.group(2));
            query.setString(2, unquoted(build.group(1)));
            try (var rows = query.executeQuery()) {
                if (!rows.next()) {
                    return false;
                }
                name = rows.getString(1);
                valid = rows.getBoolean(2);
            }
        }
        if (!valid) {
            LOG.log(
                    System.Logger.Level.INFO,
                    "index {0} was left INVALID by an interrupted build; builds it again",
                    name);
            execute("drop index concurrently " + name);
        }
        return valid;
    }

    private static String unquoted(String identifier) {
        return identifier.startsWith("\"")
                ? identifier.substring(1, identifier.length() - 1).replace("\"\"", "\"")
                : identifier.toLowerCase(Locale.ROOT);
    }

    private FailedMigrationException failed(Step step, List<Statement> statements, int index, SQLException e) {
        var statement = statements.get(index);
        var source = statement.source().isEmpty() ? "" : " (" + statement.source() + ")";
        return new FailedMigrationException("""
                %s %s failed at statement %d of %d%s
                %s
                  it is not transactional: what was done before stays (%s)
                  fix: mend what stands in the way, or `%s`, and run again; it goes on at statement %d""".formatted(
                        step.direction(),
                        step.name(),
                        index + 1,
                        statements.size(),
                        source,
                        Failures.describe(e, statement),
                        Texts.plural(index, "statement"),
                        step.className(),
                        index + 1));
    }

    private void execute(String sql) throws SQLException {
        Session.execute(connection, sql);
    }
}
