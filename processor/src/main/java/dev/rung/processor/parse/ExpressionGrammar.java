package dev.rung.processor.parse;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads expressions with the precedence of PostgreSQL's operators (PostgreSQL 18, "Operator Precedence"). */
final class ExpressionGrammar {

    private static final String SYMBOLS = "+-*/<>=~!@#%^&|`?";
    private static final Set<String> COMPARISONS = Set.of("<", ">", "=", "<=", ">=", "<>", "!=");
    private static final Set<String> PATTERNS = Set.of("like", "ilike", "in", "between", "similar");
    private static final int LOWEST = 0;
    private static final int AND = 2;
    private static final int NOT = 3;
    private static final int IS = 4;
    private static final int COMPARISON = 5;
    private static final int PATTERN = 6;
    private static final int OTHER = 7;
    private static final int SUM = 8;
    private static final int PRODUCT = 9;
    private static final int POWER = 10;
    private static final int SIGN = 12;

    private final Tokens tokens;

    private ExpressionGrammar(Tokens tokens) {
        this.tokens = tokens;
    }

    static Expression expression(Tokens tokens) {
        return new ExpressionGrammar(tokens).above(LOWEST);
    }

    private Expression above(int precedence) {
        var left = prefixed();
        while (true) {
            var next = infix(left, precedence);
            if (next == null) {
                return left;
            }
            left = next;
        }
    }

    private Expression prefixed() {
        if (tokens.accept("not")) {
            return new Expression.Operation("not", null, above(NOT));
        }
        var symbol = symbol();
        if (!symbol.isEmpty() && !symbol.equals("*")) {
            skip(symbol);
            return new Expression.Operation(
                    symbol, null, above(symbol.length() == 1 && "+-".contains(symbol) ? SIGN : OTHER));
        }
        return postfixed(OperandGrammar.operand(tokens));
    }

    /** The operator that comes next, of one character or more: those that stand together. */
    private String symbol() {
        var symbol = new StringBuilder();
        for (int i = 0; ; i++) {
            var token = tokens.peek(i);
            boolean goesOn = token.text().length() == 1
                    && SYMBOLS.contains(token.text())
                    && (i == 0 || token.start() == tokens.peek(i - 1).end());
            if (!goesOn) {
                return withoutSign(symbol.toString());
            }
            symbol.append(token.text());
        }
    }

    /** A sign at the end belongs to what follows, unless the operator has a character that no operator of SQL has. */
    private static String withoutSign(String symbol) {
        var shorter = symbol;
        while (shorter.length() > 1
                && (shorter.endsWith("+") || shorter.endsWith("-"))
                && shorter.chars().noneMatch(c -> "~!@#%^&|`?".indexOf(c) >= 0)) {
            shorter = shorter.substring(0, shorter.length() - 1);
        }
        return shorter;
    }

    private void skip(String symbol) {
        for (int i = 0; i < symbol.length(); i++) {
            tokens.next();
        }
    }

    private @Nullable Expression infix(Expression left, int precedence) {
        if (precedence < 1 && tokens.accept("or")) {
            return new Expression.Operation("or", left, above(1));
        }
        if (precedence < AND && tokens.accept("and")) {
            return new Expression.Operation("and", left, above(AND));
        }
        if (precedence < IS && (tokens.accept("isnull") || tokens.accept("notnull"))) {
            return new Expression.Operation("is", left, left);
        }
        if (precedence < IS && tokens.accept("is")) {
            return is(left);
        }
        if (precedence < PATTERN && atPattern()) {
            return pattern(left);
        }
        var symbol = symbol();
        int strength = strength(symbol);
        if (symbol.isEmpty() || strength <= precedence) {
            return null;
        }
        skip(symbol);
        if (tokens.atAny(Set.of("any", "all", "some")) && tokens.peek(1).is("(")) {
            tokens.next();
            tokens.parenthesized();
            return new Expression.Operation("in", left, left);
        }
        return new Expression.Operation(symbol, left, above(strength));
    }

    /** Whether {@code like} or its kind comes next; {@code in} without a parenthesis separates arguments. */
    private boolean atPattern() {
        int word = tokens.at("not") ? 1 : 0;
        return PATTERNS.stream().anyMatch(tokens.peek(word)::isSymbol)
                && (!tokens.peek(word).isSymbol("in") || tokens.peek(word + 1).is("("));
    }

    private static int strength(String symbol) {
        if (COMPARISONS.contains(symbol)) {
            return COMPARISON;
        }
        return switch (symbol) {
            case "+", "-" -> SUM;
            case "*", "/", "%" -> PRODUCT;
            case "^" -> POWER;
            default -> OTHER;
        };
    }

    private Expression is(Expression left) {
        tokens.accept("not");
        if (tokens.accept("distinct", "from")) {
            return new Expression.Operation("is", left, above(COMPARISON));
        }
        tokens.next();
        tokens.accept("normalized");
        return new Expression.Operation("is", left, left);
    }

    private Expression pattern(Expression left) {
        tokens.accept("not");
        if (tokens.accept("between")) {
            tokens.accept("symmetric");
            above(PATTERN);
            tokens.expect("and");
            above(PATTERN);
        } else if (tokens.accept("in")) {
            tokens.parenthesized();
        } else {
            tokens.next();
            tokens.accept("to");
            above(PATTERN);
            if (tokens.accept("escape")) {
                above(PATTERN);
            }
        }
        return new Expression.Operation("in", left, left);
    }

    private Expression postfixed(Expression first) {
        var value = first;
        while (true) {
            if (tokens.accept(":", ":")) {
                value = new Expression.Cast(value, TypeName.parse(tokens));
            } else if (tokens.accept("[")) {
                value = element(value);
            } else if (tokens.accept("collate")) {
                tokens.name();
                value = new Expression.Same(value);
            } else if (tokens.accept("at", "time", "zone")) {
                value = new Expression.Call(QualifiedName.of("timezone"), List.of(above(SIGN), value));
            } else if (tokens.at(".") && value instanceof Expression.Subquery) {
                throw new NotUnderstood("an attribute");
            } else {
                return value;
            }
        }
    }

    private Expression element(Expression array) {
        boolean slice = false;
        for (int depth = 1; depth > 0; ) {
            var token = tokens.next();
            slice |= depth == 1 && token.is(":");
            depth += token.is("[") || token.is("(") ? 1 : token.is("]") || token.is(")") ? -1 : 0;
        }
        return slice ? new Expression.Same(array) : new Expression.Element(array);
    }
}
