package dev.rung.processor.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A form of SQL in which two texts are equal when PostgreSQL may well keep the same of both. It forgets more than PostgreSQL does:
 * all parentheses and casts, for it adds and removes these itself when it shows an expression.
 */
final class Canonical {

    private static final Set<String> NOISE = Set.of("(", ")", ";", "as", "inner", "outer", "only");
    private static final Set<String> OWN_SCHEMAS = Set.of("public", "pg_catalog");
    private static final Pattern NUMBER = Pattern.compile("'-?\\d+(\\.\\d+)?'");
    private static final Map<String, String> SYNONYMS = Map.of(
            "like", "~ ~", "ilike", "~ ~ *", "'t'", "true", "'f'", "false", "'true'", "true", "'false'", "false");

    private Canonical() {}

    static String of(String sql) {
        var tokens = SqlLexer.tokens(sql);
        var canonical = new ArrayList<String>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isCast(tokens, i)) {
                i = endOfType(tokens, i + 2) - 1;
            } else if (isOwnSchema(tokens, i)) {
                i++;
            } else {
                var text = text(tokens.get(i));
                if (!NOISE.contains(text)) {
                    canonical.add(text);
                }
            }
        }
        return String.join(" ", canonical)
                .replace("! =", "< >")
                .replace("= any array [", "in")
                .replaceAll(" ?]", "")
                .replaceAll("^\\[", "");
    }

    private static String text(SqlToken token) {
        var text = switch (token.kind()) {
            case WORD -> token.text().toLowerCase(Locale.ROOT);
            case QUOTED -> token.identifier();
            default -> token.text();
        };
        return NUMBER.matcher(text).matches()
                ? text.substring(1, text.length() - 1)
                : SYNONYMS.getOrDefault(text, text);
    }

    private static boolean isCast(List<SqlToken> tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).is(":")
                && tokens.get(i + 1).is(":");
    }

    private static boolean isOwnSchema(List<SqlToken> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).isName()
                && OWN_SCHEMAS.contains(tokens.get(i).identifier())
                && tokens.get(i + 1).is(".");
    }

    private static int endOfType(List<SqlToken> tokens, int start) {
        var rest = new Tokens(tokens.subList(start, tokens.size()), "");
        try {
            TypeName.parse(rest);
        } catch (NotUnderstood e) {
            return start + 1;
        }
        return start + rest.position();
    }

    /** Replaces an identifier where it stands for a column or a relation. */
    static String renamed(String sql, String from, String to) {
        var result = new StringBuilder();
        int end = 0;
        var tokens = SqlLexer.tokens(sql);
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean isCall = i + 1 < tokens.size() && tokens.get(i + 1).is("(");
            if (token.isName() && token.identifier().equals(from) && !isCall) {
                result.append(sql, end, token.start()).append(Identifier.quoted(to));
                end = token.end();
            }
        }
        return result.append(sql, end, sql.length()).toString();
    }
}
