package dev.rung;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The compiled SQL of a migration, as it lies in the jar: each statement stands under a line {@code -- CreateReports.java:14}
 * that says where it came from, and ends with a semicolon. What stands above the first such line is for people.
 */
final class SqlResource {

    private static final String MARK = "-- ";
    private static final String FOLDER = "META-INF/rung/";

    private SqlResource() {}

    static List<Statement> read(Registry.Entry entry, Direction direction, ClassLoader loader) {
        var simpleName = simpleName(entry.className());
        var resource = FOLDER + entry.version() + "_" + simpleName + "." + direction + ".sql";
        try (InputStream stream = loader.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new ConfigurationException("""
                        the class path has no `%s`
                          the compiler wrote it beside the registry, and the build lost it
                          fix: build again from clean, and keep `META-INF/rung` when jars are merged""".formatted(resource));
            }
            return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read `" + resource + "`", e);
        }
    }

    static List<Statement> parse(String text) {
        var statements = new ArrayList<Statement>();
        var sql = new StringBuilder();
        String source = null;
        for (var line : text.split("\n", -1)) {
            if (isSource(line)) {
                add(statements, sql, source);
                source = line.substring(MARK.length());
            } else {
                sql.append(line).append('\n');
            }
        }
        add(statements, sql, source);
        return statements;
    }

    /** Whether a line names a file and a line of Java, and nothing else. The compiler lets no other line look so. */
    private static boolean isSource(String line) {
        int name = line.indexOf(".java:");
        return line.startsWith(MARK)
                && name > MARK.length()
                && line.substring(MARK.length(), name).chars().allMatch(Character::isJavaIdentifierPart)
                && line.length() > name + ".java:".length()
                && line.chars().skip(name + ".java:".length()).allMatch(Character::isDigit);
    }

    private static void add(List<Statement> statements, StringBuilder sql, @Nullable String source) {
        if (source != null) {
            var text = sql.toString().strip();
            statements.add(new Statement(
                    text.endsWith(";") ? text.substring(0, text.length() - 1).stripTrailing() : text, source));
        }
        sql.setLength(0);
    }

    /** The name without its package; nested classes keep the names of those around them, joined by {@code $}. */
    static String simpleName(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
