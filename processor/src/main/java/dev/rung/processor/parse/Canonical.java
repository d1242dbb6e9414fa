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
    private static final Set<String> ROWS_OF_TRIGGERS = Set.of("old", "new");
    private static final Set<String> TYPES_OF_CONSTANTS =
            Set.of("interval", "date", "time", "timestamp", "timestamptz", "numeric", "jsonb", "uuid");
    private static final Pattern NUMBER = Pattern.compile("'-?\\d+(\\.\\d+)?'");
    private static final Map<String, String> SYNONYMS = Map.of(
            "like",
            "~ ~",
            "ilike",
            "~ ~ *",
            "'t'",
            "true",
            "'f'",
            "false",
            "'true'",
            "true",
            "'false'",
            "false",
            "notnull",
            "is not null",
            "isnull",
            "is null");

    private Canonical() {}

    static String of(String sql) {
        return expression(words(tokens(sql), false));
    }

    /** Whether PostgreSQL may well keep the same of both. */
    static boolean same(String one, String other) {
        var tokens = tokens(one);
        var others = tokens(other);
        if (!isQuery(tokens) || !isQuery(others)) {
            return expression(words(tokens, false)).equals(expression(words(others, false)));
        }
        var query = new ShownQuery(one, tokens);
        var otherQuery = new ShownQuery(other, others);
        return sameQuery(tokens, others) || (query.isInOtherWordsThan(otherQuery) && query.mayBe(otherQuery));
    }

    private static List<SqlToken> tokens(String sql) {
        return Between.expand(SqlLexer.tokens(sql));
    }

    private static boolean isQuery(List<SqlToken> tokens) {
        return tokens.stream().anyMatch(token -> token.isSymbol("select"));
    }

    /**
     * PostgreSQL shows a query with its columns qualified, with {@code not} before what it negates, and with names for columns that
     * were given none: the other words stay the same.
     */
    private static boolean sameQuery(List<SqlToken> one, List<SqlToken> other) {
        var names = names(one);
        var otherNames = names(other);
        var words = sorted(words(one, true));
        var otherWords = sorted(words(other, true));
        if (words.equals(otherWords)) {
            return true;
        }
        var inner = without(words, names);
        var otherInner = without(otherWords, otherNames);
        boolean contained = without(names, otherNames).isEmpty()
                || without(otherNames, names).isEmpty();
        return (contained && inner.equals(otherInner)) || inner.equals(otherWords) || words.equals(otherInner);
    }

    private static List<String> without(List<String> words, List<String> less) {
        var rest = new ArrayList<>(words);
        less.forEach(rest::remove);
        return rest;
    }

    /** The names that stand after {@code as}. */
    private static List<String> names(List<SqlToken> tokens) {
        var names = new ArrayList<String>();
        for (int i = 1; i < tokens.size(); i++) {
            if (tokens.get(i).isName() && tokens.get(i - 1).isSymbol("as")) {
                names.add(text(tokens.get(i)));
            }
        }
        return names;
    }

    static List<String> words(List<SqlToken> tokens, boolean isQuery) {
        var canonical = new ArrayList<String>();
        boolean isName = isName(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (isCast(tokens, i)) {
                i = endOfType(tokens, i + 2) - 1;
            } else if (isTypeOfConstant(tokens, i)) {
                continue;
            } else if (isOwnSchema(tokens, i)
                    || (isQuery && isQualifier(tokens, i))
                    || (!isName && isTableOfColumn(tokens, i))) {
                i++;
            } else {
                var text = text(tokens.get(i));
                if (text.startsWith("'")) {
                    canonical.add(text);
                } else if (!NOISE.contains(text)) {
                    canonical.addAll(List.of(text.split(" ")));
                }
            }
        }
        return canonical;
    }

    private static String expression(List<String> tokens) {
        return String.join(" ", tokens)
                .replace("! =", "< >")
                .replace("= any array [", "in")
                .replace("< > all array [", "not in")
                .replaceAll(" ?]", "")
                .replaceAll("^\\[", "");
    }

    /** In any order, {@code !=} being {@code <>}. */
    private static List<String> sorted(List<String> words) {
        var sorted = new ArrayList<>(words);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals("!") && words.get(i + 1).equals("=")) {
                sorted.set(i, "<");
                sorted.set(i + 1, ">");
            }
        }
        sorted.sort(null);
        return sorted;
    }

    private static boolean isQualifier(List<SqlToken> tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).isName()
                && tokens.get(i + 1).is(".");
    }

    /** The name of a relation or a type, perhaps of an array. */
    private static boolean isName(List<SqlToken> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean isPart = i % 2 == 0 ? tokens.get(i).isName() : tokens.get(i).is(".");
            if (!isPart) {
                return tokens.get(i).is("[");
            }
        }
        return true;
    }

    /** In an expression on one table PostgreSQL leaves the table out. */
    private static boolean isTableOfColumn(List<SqlToken> tokens, int i) {
        return isQualifier(tokens, i)
                && tokens.get(i + 2).isName()
                && !(i + 3 < tokens.size() && tokens.get(i + 3).is("("))
                && !ROWS_OF_TRIGGERS.contains(tokens.get(i).identifier());
    }

    private static String text(SqlToken token) {
        var text = switch (token.kind()) {
            case WORD -> token.text().toLowerCase(Locale.ROOT);
            case QUOTED -> token.identifier();
            default -> token.text();
        };
        return NUMBER.matcher(text).matches()
                ? text.substring(1, text.length() - 1).replace("-", "- ")
                : SYNONYMS.getOrDefault(text, text);
    }

    private static boolean isCast(List<SqlToken> tokens, int i) {
        return i + 2 < tokens.size()
                && tokens.get(i).is(":")
                && tokens.get(i + 1).is(":");
    }

    /** {@code interval '1 day'}, which is {@code '1 day'::interval}. */
    private static boolean isTypeOfConstant(List<SqlToken> tokens, int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).kind() == SqlToken.Kind.STRING
                && TYPES_OF_CONSTANTS.stream().anyMatch(tokens.get(i)::isSymbol);
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
                result.append(sql, end, token.start()).append(Quotes.round(to));
                end = token.end();
            }
        }
        return result.append(sql, end, sql.length()).toString();
    }
}
