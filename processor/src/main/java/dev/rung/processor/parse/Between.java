package dev.rung.processor.parse;

import dev.rung.sql.lexer.Keywords;
import java.util.List;
import java.util.stream.Stream;

/** Writes {@code a between 1 and 5} as PostgreSQL shows it: {@code a >= 1 and a <= 5}. */
final class Between {

    private final List<SqlToken> tokens;

    private Between(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    static List<SqlToken> expand(List<SqlToken> tokens) {
        var expanded = tokens;
        for (int i = 1; i < expanded.size(); i++) {
            if (expanded.get(i).isSymbol("between")) {
                expanded = new Between(expanded).expand(i);
            }
        }
        return expanded;
    }

    private List<SqlToken> expand(int between) {
        boolean isNegated = tokens.get(between - 1).isSymbol("not");
        int end = isNegated ? between - 1 : between;
        int start = startOfOperand(end - 1);
        int and = and(between + 1);
        if (start < 0 || and < 0 || tokens.get(between + 1).isSymbol("symmetric")) {
            return tokens;
        }
        var operand = tokens.subList(start, end);
        return Stream.of(
                        tokens.subList(0, end),
                        SqlLexer.tokens(isNegated ? "<" : ">="),
                        tokens.subList(between + 1, and),
                        SqlLexer.tokens(isNegated ? "or" : "and"),
                        operand,
                        SqlLexer.tokens(isNegated ? ">" : "<="),
                        tokens.subList(and + 1, tokens.size()))
                .flatMap(List::stream)
                .toList();
    }

    /** A name, a call, what is in parentheses, or a constant, with its casts; of anything else the last part. */
    private int startOfOperand(int end) {
        int start = end;
        if (start >= 0 && tokens.get(start).is(")")) {
            start = opening(start);
            boolean isCall = start > 0 && mayBeCalled(tokens.get(start - 1));
            start = isCall ? start - 1 : start;
        }
        while (start > 1 && tokens.get(start - 1).is(".")) {
            start -= 2;
        }
        boolean isType = start > 2
                && tokens.get(start - 1).is(":")
                && tokens.get(start - 2).is(":");
        return isType ? startOfOperand(start - 3) : start;
    }

    private int opening(int closing) {
        int depth = 0;
        for (int i = closing; i >= 0; i--) {
            depth += tokens.get(i).is(")") ? 1 : tokens.get(i).is("(") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The {@code and} that belongs to it: the next one outside of parentheses. */
    private int and(int from) {
        int depth = 0;
        for (int i = from; i < tokens.size() && depth >= 0; i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0 && tokens.get(i).isSymbol("and")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean mayBeCalled(SqlToken token) {
        return token.kind() == SqlToken.Kind.QUOTED
                || (token.kind() == SqlToken.Kind.WORD
                        && Keywords.category(token.identifier()) != Keywords.Category.RESERVED);
    }
}
