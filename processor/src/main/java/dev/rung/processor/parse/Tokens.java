package dev.rung.processor.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tokens of one statement, read from left to right. */
final class Tokens {

    private static final SqlToken END = new SqlToken(SqlToken.Kind.OTHER, "", Integer.MAX_VALUE);

    private final List<SqlToken> tokens;
    private final String sql;
    private int position;

    Tokens(List<SqlToken> tokens, String sql) {
        this.tokens = tokens;
        this.sql = sql;
    }

    static Tokens of(String sql) {
        return new Tokens(SqlLexer.tokens(sql), sql);
    }

    void back(int earlier) {
        position = earlier;
    }

    int position() {
        return position;
    }

    boolean atEnd() {
        return position >= tokens.size();
    }

    SqlToken peek(int ahead) {
        return position + ahead < tokens.size() ? tokens.get(position + ahead) : END;
    }

    SqlToken next() {
        var token = peek(0);
        if (token == END) {
            throw new NotUnderstood("ends too early");
        }
        position++;
        return token;
    }

    /** Whether these keywords or symbols come next. */
    boolean at(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).isSymbol(words[i])) {
                return false;
            }
        }
        return true;
    }

    boolean atAny(Set<String> words) {
        var token = peek(0);
        return token.kind() != SqlToken.Kind.QUOTED
                && words.contains(token.text().toLowerCase(Locale.ROOT));
    }

    boolean accept(String... words) {
        if (!at(words)) {
            return false;
        }
        position += words.length;
        return true;
    }

    void expect(String... words) {
        if (!accept(words)) {
            throw new NotUnderstood("expected " + String.join(" ", words));
        }
    }

    boolean acceptIfExists() {
        return accept("if", "exists");
    }

    boolean acceptIfNotExists() {
        return accept("if", "not", "exists");
    }

    /** {@code cascade} or {@code restrict}, whether there is the first. */
    boolean acceptCascade() {
        boolean cascade = accept("cascade");
        accept("restrict");
        return cascade;
    }

    String identifier() {
        if (!peek(0).isName()) {
            throw new NotUnderstood("expected a name");
        }
        return next().identifier();
    }

    QualifiedName name() {
        var first = identifier();
        if (!accept(".")) {
            return QualifiedName.of(first);
        }
        var second = identifier();
        return accept(".") ? new QualifiedName(second, identifier()) : new QualifiedName(first, second);
    }

    /** What is between parentheses, each part by a reader, with commas between them. */
    <T> List<T> list(Function<Tokens, T> reader) {
        expect("(");
        var list = new ArrayList<T>();
        if (accept(")")) {
            return list;
        }
        do {
            list.add(reader.apply(this));
        } while (accept(","));
        expect(")");
        return list;
    }

    <T> List<T> separated(Function<Tokens, T> reader) {
        var list = new ArrayList<T>();
        do {
            list.add(reader.apply(this));
        } while (accept(","));
        return list;
    }

    List<String> identifiers() {
        return list(Tokens::identifier);
    }

    /** The text between the parenthesis that comes next and the one that closes it. */
    Fragment parenthesized() {
        expect("(");
        int start = position;
        skipToClosing();
        return Fragment.code(text(start, position - 1));
    }

    void skipToClosing() {
        for (int depth = 1; depth > 0; ) {
            var token = next();
            depth += opens(token) ? 1 : closes(token) ? -1 : 0;
        }
    }

    /** The text up to one of some words or symbols outside of parentheses, or to the end; at least one token. */
    Fragment until(Set<String> stops) {
        int start = position;
        int depth = 0;
        while (!atEnd()) {
            var token = peek(0);
            if (depth == 0 && (closes(token) || (position > start && atAny(stops)))) {
                break;
            }
            depth += opens(token) ? 1 : closes(token) ? -1 : 0;
            position++;
        }
        if (position == start) {
            throw new NotUnderstood("expected an expression");
        }
        return Fragment.code(text(start, position));
    }

    Fragment rest() {
        int start = position;
        position = tokens.size();
        return Fragment.code(text(start, position));
    }

    private static boolean opens(SqlToken token) {
        return token.is("(") || token.is("[");
    }

    private static boolean closes(SqlToken token) {
        return token.is(")") || token.is("]");
    }

    private String text(int start, int end) {
        if (start >= end) {
            return "";
        }
        return sql.isEmpty()
                ? String.join(
                        " ",
                        tokens.subList(start, end).stream().map(SqlToken::text).toList())
                : sql.substring(tokens.get(start).start(), tokens.get(end - 1).end());
    }

    /** A constant in quotes, as PostgreSQL would keep it, or null if something else comes next. */
    @Nullable
    String acceptString() {
        if (peek(0).kind() != SqlToken.Kind.STRING) {
            return null;
        }
        return next().string();
    }

    /** The names that stand right after a comma outside of parentheses. */
    List<String> namesAfterCommas() {
        var names = new ArrayList<String>();
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            depth += opens(token) ? 1 : closes(token) ? -1 : 0;
            if (depth == 0
                    && token.is(",")
                    && peek(i + 1).isName()
                    && !peek(i + 2).is("(")) {
                names.add(peek(i + 1).identifier());
            }
        }
        return names;
    }
}
