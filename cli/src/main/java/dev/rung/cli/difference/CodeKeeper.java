package dev.rung.cli.difference;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
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
    private static final Pattern SESSION = Pattern.compile("(?m)^SET (?:TIMEZONE TO|search_path =) .*;\\R*");

    private static final Pattern TALK =
            Pattern.compile("(?m)(?<=[,;]) /\\* TYPE change - .* \\*/$|^-- (?:DEPCY|HIDDEN|WARNING): .*\\R*");

    /** What goes from a table goes from those that inherit it. */
    private static final Pattern ONLY =
            Pattern.compile("(?m)^ALTER TABLE ONLY (.*\\R\\s+(?:DROP COLUMN|ALTER COLUMN .* DROP NOT NULL))");

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
    public String script(DataSource from, DataSource to, List<String> ignored)
            throws IOException, InterruptedException {
        var ignoring = Files.createTempFile("rung", ".ignore");
        try {
            Files.writeString(
                    ignoring, ignored.stream().map(CodeKeeper::rule).collect(Collectors.joining("", "SHOW ALL\n", "")));
            var script = PgCodeKeeperApi.diff(settings, load(from), load(to), List.of(ignoring.toString()));
            var plain = TALK.matcher(SESSION.matcher(script).replaceAll("")).replaceAll("");
            return ONLY.matcher(plain).replaceAll("ALTER TABLE $1").strip();
        } finally {
            Files.delete(ignoring);
        }
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
