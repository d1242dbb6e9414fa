package dev.rung.cli.difference;

import dev.rung.cli.sql.Statements;
import dev.rung.sql.lexer.Lexer;
import dev.rung.sql.tree.DropColumn;
import dev.rung.sql.tree.DropNotNull;
import dev.rung.sql.tree.SettingChange;
import dev.rung.sql.tree.SettingStatement;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.pgcodekeeper.core.api.PgCodeKeeperApi;
import org.pgcodekeeper.core.database.base.jdbc.IJdbcConnector;
import org.pgcodekeeper.core.ignorelist.IgnoreSchemaList;
import org.pgcodekeeper.core.loader.pg.JdbcPgLoader;
import org.pgcodekeeper.core.monitor.NullMonitor;
import org.pgcodekeeper.core.schema.AbstractDatabase;
import org.pgcodekeeper.core.settings.CoreSettings;

/** By pgCodeKeeper, which is asked for nothing but the statements. The only class that knows it. */
public final class CodeKeeper implements Difference {

    private static final String TIME_ZONE = "UTC";

    /** What it says in comments of its own work. */
    private static final Pattern TALK =
            Pattern.compile(" ?/\\* TYPE change - .* \\*/|(?m)^-- (?:DEPCY|HIDDEN|WARNING): .*$\\R?");

    private static final Set<String> OF_SESSION = Set.of("timezone", "search_path");

    static {
        var verbosity = "slf4j.internal.verbosity";
        System.setProperty(verbosity, System.getProperty(verbosity, "ERROR"));
    }

    private final CoreSettings settings = new CoreSettings();

    /** Columns come in the order that PostgreSQL can give them. */
    public CodeKeeper() {
        settings.setIgnoreColumnOrder(true);
        settings.setAddTransaction(false);
        settings.setDisableCheckFunctionBodies(false);
        settings.setTimeZone(TIME_ZONE);
    }

    @Override
    public List<String> statements(DataSource from, DataSource to, List<String> ignored)
            throws IOException, InterruptedException {
        var ignoring = Files.createTempFile("rung", ".ignore");
        try {
            Files.writeString(
                    ignoring, ignored.stream().map(CodeKeeper::rule).collect(Collectors.joining("", "SHOW ALL\n", "")));
            var script = PgCodeKeeperApi.diff(settings, load(from), load(to), List.of(ignoring.toString()));
            return Statements.of(script).stream()
                    .filter(statement -> !isOfSession(statement))
                    .map(CodeKeeper::withoutTalk)
                    .map(CodeKeeper::withDescendants)
                    .toList();
        } finally {
            Files.delete(ignoring);
        }
    }

    private static boolean isOfSession(String statement) {
        return Trees.of(statement, SettingStatement.Set.class)
                .filter(set -> set.change() instanceof SettingChange.ToTimeZone
                        || set.change() instanceof SettingChange.To to
                                && OF_SESSION.contains(to.name().name().text().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** Only what stands between tokens is a comment. */
    private static String withoutTalk(String statement) {
        var kept = new StringBuilder();
        int end = 0;
        for (var token : Lexer.tokens(statement)) {
            kept.append(withoutTalkIn(statement.substring(end, token.start()))).append(token.text());
            end = token.end();
        }
        return kept.append(withoutTalkIn(statement.substring(end))).toString().strip();
    }

    private static String withoutTalkIn(String gap) {
        return gap.isBlank() ? gap : TALK.matcher(gap).replaceAll("");
    }

    /** What goes from a table goes from those that inherit it. */
    private static String withDescendants(String statement) {
        return Trees.alter(statement)
                .filter(alter -> alter.actions().get(0) instanceof DropColumn
                        || alter.actions().get(0) instanceof DropNotNull)
                .map(alter -> Inheritance.withoutOnly(statement, alter.table()))
                .orElse(statement);
    }

    private static String rule(String name) {
        var pattern = Pattern.compile("[^*]+")
                .matcher(name.substring(name.lastIndexOf('.') + 1))
                .replaceAll(part -> Matcher.quoteReplacement(part.group().replaceAll("(\\W)", "\\\\$1")));
        return "HIDE REGEX,CONTENT \"^" + pattern.replace("*", ".*") + "$\"\n";
    }

    private AbstractDatabase load(DataSource database) throws IOException, InterruptedException {
        return new JdbcPgLoader(new Lent(database), TIME_ZONE, settings, new NullMonitor(), new IgnoreSchemaList())
                .loadAndAnalyze();
    }

    /** Connections that we make, so that no password stands in an address. */
    private record Lent(DataSource database) implements IJdbcConnector {

        @Override
        public Connection getConnection() throws IOException {
            try {
                return database.getConnection();
            } catch (SQLException e) {
                throw new IOException(e.getMessage(), e);
            }
        }

        @Override
        public @Nullable String getBatchDelimiter() {
            return null;
        }

        @Override
        public String getUrl() {
            return "jdbc:postgresql:";
        }
    }
}
