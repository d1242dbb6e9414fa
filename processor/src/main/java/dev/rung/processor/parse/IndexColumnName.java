package dev.rung.processor.parse;

import java.util.List;
import java.util.Map;

/**
 * What PostgreSQL calls an expression in the name of an index ({@code FigureIndexColname} of PostgreSQL 18,
 * {@code src/backend/parser/parse_target.c}): the column, the function, or the type that it is cast to.
 */
final class IndexColumnName {

    private static final String NONE = "expr";
    private static final Map<String, String> INTERNAL = Map.ofEntries(
            Map.entry("integer", "int4"),
            Map.entry("bigint", "int8"),
            Map.entry("smallint", "int2"),
            Map.entry("boolean", "bool"),
            Map.entry("real", "float4"),
            Map.entry("double precision", "float8"),
            Map.entry("character varying", "varchar"),
            Map.entry("character", "bpchar"),
            Map.entry("bit varying", "varbit"),
            Map.entry("timestamp with time zone", "timestamptz"),
            Map.entry("time with time zone", "timetz"));

    /**
     * A name, and whether it is weak: a cast gives way to what it casts.
     *
     * @param text the name
     * @param isWeak whether another would be better
     */
    private record Name(String text, boolean isWeak) {}

    private final List<SqlToken> tokens;

    private IndexColumnName(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    static String of(String expression) {
        return new IndexColumnName(SqlLexer.tokens(expression)).name().text;
    }

    private Name name() {
        int end = endOfOperand();
        if (end == tokens.size()) {
            return operand();
        }
        var rest = tokens.get(end);
        if (rest.is(":") && end + 2 < tokens.size()) {
            return cast(part(0, end), part(end + 2, tokens.size()));
        }
        if (rest.isSymbol("collate")) {
            return part(0, end).name();
        }
        boolean inZone = rest.isSymbol("at") && part(end + 3, tokens.size()).endOfOperand() == tokens.size() - end - 3;
        return inZone ? new Name("timezone", false) : new Name(NONE, true);
    }

    private IndexColumnName part(int start, int end) {
        return new IndexColumnName(tokens.subList(Math.min(start, end), end));
    }

    private static Name cast(IndexColumnName operand, IndexColumnName type) {
        var name = operand.name();
        if (!name.isWeak) {
            return name;
        }
        var rest = new Tokens(type.tokens, "");
        try {
            var target = TypeName.parse(rest).name();
            return rest.atEnd() ? new Name(INTERNAL.getOrDefault(target, target), true) : new Name(NONE, true);
        } catch (NotUnderstood e) {
            return new Name(NONE, true);
        }
    }

    /** Where the first operand ends: a constant, a column, a call, a case, or something in parentheses. */
    private int endOfOperand() {
        int i = 0;
        if (!tokens.isEmpty() && tokens.get(0).isSymbol("case")) {
            return endOfCase();
        }
        while (i + 2 < tokens.size()
                && tokens.get(i).isName()
                && tokens.get(i + 1).is(".")) {
            i += 2;
        }
        if (i < tokens.size() && !tokens.get(i).is("(")) {
            i++;
        }
        return i < tokens.size() && tokens.get(i).is("(") ? closing(i) + 1 : i;
    }

    private int endOfCase() {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).isSymbol("case") ? 1 : tokens.get(i).isSymbol("end") ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return tokens.size();
    }

    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size() - 1;
    }

    private Name operand() {
        if (tokens.isEmpty()) {
            return new Name(NONE, true);
        }
        int last = tokens.size() - 1;
        if (tokens.get(0).is("(")) {
            return part(1, last).name();
        }
        if (tokens.get(0).isSymbol("case")) {
            int otherwise = last("else");
            var name = otherwise < 0
                    ? new Name(NONE, true)
                    : part(otherwise + 1, last).name();
            return name.isWeak ? new Name("case", true) : name;
        }
        int open = 0;
        while (open < last && !tokens.get(open).is("(")) {
            open++;
        }
        var word = tokens.get(open < last ? open - 1 : last);
        int as = last("as");
        if (word.isSymbol("cast") && as > open) {
            return cast(part(open + 1, as), part(as + 1, last));
        }
        return word.isName()
                ? new Name(word.isSymbol("trim") ? "btrim" : word.identifier(), false)
                : new Name(NONE, true);
    }

    private int last(String word) {
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).isSymbol(word)) {
                return i;
            }
        }
        return -1;
    }
}
