package dev.rung;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The compiled SQL of a migration in one direction, as it lies in the jar: each statement stands under a line
 * {@code -- CreateReports.java:14} that says where it came from, and ends with a semicolon. What stands above the first such line is
 * for people.
 *
 * @param statements the statements, in order
 */
public record CompiledSql(List<Statement> statements) {

    private static final String MARK = "-- ";

    /** No statement: what a migration without a way down has for it. */
    public static final CompiledSql NONE = new CompiledSql(List.of());

    /**
     * Reads what the compiler wrote.
     *
     * @param text the text of the file
     * @return the statements in it; none if no line of it says where a statement came from
     */
    public static CompiledSql parse(String text) {
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
        return new CompiledSql(List.copyOf(statements));
    }

    /**
     * The hash of both directions of a migration, over what is read from the files, so that the runner can tell whether they are
     * the ones that the compiler wrote.
     *
     * @param up the way up
     * @param down the way down
     * @return hexadecimal digits
     */
    public static String hash(CompiledSql up, CompiledSql down) {
        var text = new StringBuilder();
        for (var direction : List.of(up, down)) {
            text.append(direction.statements().size()).append('\n');
            for (var statement : direction.statements()) {
                text.append(statement.source()).append('\n');
                text.append(statement.sql().length()).append('\n').append(statement.sql()).append('\n');
            }
        }
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.toString().getBytes(StandardCharsets.UTF_8)), 0, 16);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
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
}
