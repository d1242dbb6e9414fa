package dev.rung.processor.parse;

import dev.rung.sql.Identifier;
import dev.rung.sql.SqlScript;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** SQL as text: where its statements end, and what it says regardless of how it is laid out. */
public final class SqlText {

    private static final String ALGORITHM = "1:";
    private static final Pattern NEEDS_NO_QUOTES = Pattern.compile("\"[a-z_][a-z0-9_$]*\"");

    private SqlText() {}

    /**
     * Cuts a text into its statements, without the semicolons between them.
     *
     * @param sql any number of statements
     * @return the statements, none of them empty
     */
    public static List<String> statements(String sql) {
        return SqlScript.statements(sql).stream().map(SqlScript.Part::sql).toList();
    }

    /**
     * The names in a statement of which PostgreSQL cuts off the end.
     *
     * @param statement one statement
     * @return the names, as they are written
     */
    public static List<String> namesTooLong(String statement) {
        return SqlLexer.tokens(statement).stream()
                .filter(token -> token.isName() && Identifier.bytes(token.name()) > Identifier.LONGEST)
                .map(SqlToken::text)
                .distinct()
                .toList();
    }

    /** A text as a constant of SQL. */
    public static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /**
     * The name of an object that a constant holds, such as {@code 'public.orders_id_seq'::regclass}.
     *
     * @param text the text of the constant
     * @return the name, or nothing if it is none
     */
    public static Optional<QualifiedName> name(String text) {
        var tokens = Tokens.of(text);
        try {
            var name = tokens.name();
            return tokens.atEnd() ? Optional.of(name) : Optional.empty();
        } catch (NotUnderstood e) {
            return Optional.empty();
        }
    }

    /** A query without {@code with data} at its end. */
    static Fragment withoutData(Fragment query) {
        return Fragment.code(query.text().replaceAll("(?is)\\s+with\\s+(no\\s+)?data\\s*$", ""));
    }

    /** The parts of a list between its commas, those in parentheses not counted. */
    public static List<String> separated(String list) {
        return list.isBlank()
                ? List.of()
                : Tokens.of(list).separated(tokens -> tokens.until(Set.of(",")).text());
    }

    /**
     * The checksum of a migration: that of the tokens of its statements, so that neither a reformatting nor a comment nor the
     * case of a keyword nor needless quotes change it.
     *
     * @param up the statements that go up
     * @param down the statements that go down
     * @return the checksum, with the number of its algorithm in front
     */
    public static String checksum(List<String> up, List<String> down) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var direction : List.of(up, down)) {
                for (var statement : direction) {
                    digest.update(canonical(statement).getBytes(StandardCharsets.UTF_8));
                    digest.update((byte) ';');
                }
                digest.update((byte) '\n');
            }
            return ALGORITHM + HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /**
     * The words of a text, whatever its layout, without parentheses, casts and other things that PostgreSQL adds and removes itself.
     *
     * @param sql any SQL
     * @return names without needless quotes, constants and symbols, in order; a constant between dollars stands between quotes
     */
    public static List<String> words(String sql) {
        return Canonical.words(
                SqlLexer.tokens(sql).stream().map(SqlText::betweenQuotes).toList(), false);
    }

    private static SqlToken betweenQuotes(SqlToken token) {
        return token.kind() == SqlToken.Kind.STRING && token.text().startsWith("$")
                ? new SqlToken(token.kind(), "'" + token.string().replace("'", "''") + "'", token.start())
                : token;
    }

    static String canonical(String sql) {
        var canonical = new StringBuilder();
        for (var token : SqlLexer.tokens(sql)) {
            canonical.append(canonical(token)).append(' ');
        }
        return canonical.toString();
    }

    private static String canonical(SqlToken token) {
        return switch (token.kind()) {
            case WORD -> token.text().toLowerCase(Locale.ROOT);
            case QUOTED ->
                NEEDS_NO_QUOTES.matcher(token.text()).matches()
                        ? token.text().substring(1, token.text().length() - 1)
                        : token.text();
            default -> token.text();
        };
    }
}
