package dev.rung.processor.parse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads expressions with the precedence of PostgreSQL's operators (PostgreSQL 18, "Operator Precedence"). */
final class ExpressionGrammar {

    private static final String SYMBOLS = "+-*/<>=~!@#%^&|`?";
    private static final Set<String> COMPARISONS = Set.of("<", ">", "=", "<=", ">=", "<>", "!=");
    private static final Set<String> PATTERNS = Set.of("like", "ilike", "in", "between", "similar");
    private static final Set<String> INTERVAL_FIELDS = Set.of("year", "month", "day", "hour", "minute", "second");
    private static final Set<String> NO_COLUMN = Set.of(
            "select",
            "from",
            "where",
            "group",
            "having",
            "order",
            "limit",
            "offset",
            "union",
            "intersect",
            "except",
            "when",
            "then",
            "else",
            "end",
            "as",
            "on",
            "and",
            "or",
            "using",
            "for",
            "with",
            "into",
            "is",
            "in");
    private static final TypeName BOOLEAN = type("boolean");

    /** Words that are values, with their types. */
    private static final Map<String, TypeName> VALUES = Map.ofEntries(
            Map.entry("true", BOOLEAN),
            Map.entry("false", BOOLEAN),
            Map.entry("current_date", type("date")),
            Map.entry("current_timestamp", type("timestamp with time zone")),
            Map.entry("current_time", type("time with time zone")),
            Map.entry("localtimestamp", type("timestamp")),
            Map.entry("localtime", type("time")),
            Map.entry("current_user", type("name")),
            Map.entry("session_user", type("name")),
            Map.entry("current_role", type("name")),
            Map.entry("user", type("name")),
            Map.entry("current_catalog", type("name")));

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

    /** The arguments of a call, with what may stand between them and after them. */
    static List<Expression> arguments(Tokens tokens) {
        return new ExpressionGrammar(tokens).arguments();
    }

    private static TypeName type(String name) {
        return new TypeName(null, name, "");
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
        return postfixed(primary());
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

    private Expression primary() {
        var token = tokens.peek(0);
        if (tokens.at("(")) {
            return parenthesized();
        }
        if (token.kind() == SqlToken.Kind.STRING) {
            tokens.next();
            return new Expression.Constant(bits(token));
        }
        if (tokens.accept("*")) {
            return new Expression.Star(null);
        }
        if (!token.isName()) {
            return number(tokens.next());
        }
        return token.kind() == SqlToken.Kind.QUOTED ? named() : worded();
    }

    private static @Nullable TypeName bits(SqlToken token) {
        char first = Character.toLowerCase(token.text().charAt(0));
        return first == 'b' || first == 'x' ? type("bit") : null;
    }

    private static Expression number(SqlToken token) {
        var text = token.text().replace("_", "");
        if (text.matches("\\d+")) {
            int bits = new BigInteger(text).bitLength();
            return new Expression.Constant(type(bits < 32 ? "integer" : bits < 64 ? "bigint" : "numeric"));
        }
        if (text.matches("\\d*\\.?\\d*([eE][-+]?\\d+)?") && !text.isEmpty()) {
            return new Expression.Constant(type("numeric"));
        }
        throw new NotUnderstood("expected an expression");
    }

    private Expression parenthesized() {
        if (SelectGrammar.isNext(tokens)) {
            tokens.expect("(");
            var query = SelectGrammar.query(tokens);
            tokens.expect(")");
            return new Expression.Subquery(query, false);
        }
        var values = tokens.list(ExpressionGrammar::expression);
        if (tokens.at(".")) {
            throw new NotUnderstood("an attribute");
        }
        return values.size() == 1 ? values.get(0) : new Expression.Unknown();
    }

    private Expression worded() {
        var word = tokens.peek(0).text().toLowerCase(Locale.ROOT);
        var next = tokens.peek(1);
        var value = VALUES.get(word);
        if (value != null && !next.is(".")) {
            tokens.next();
            return word.equals("true") || word.equals("false")
                    ? new Expression.Typed(value, "bool")
                    : new Expression.Typed(withFraction(value), word);
        }
        if (NO_COLUMN.contains(word)) {
            throw new NotUnderstood("expected an expression");
        }
        switch (word) {
            case "null" -> {
                tokens.next();
                return new Expression.Constant(null);
            }
            case "case" -> {
                return choice();
            }
            case "cast" -> {
                return cast();
            }
            case "exists" -> {
                tokens.next();
                tokens.parenthesized();
                return new Expression.Typed(BOOLEAN, "exists");
            }
            case "array" -> {
                return array();
            }
            case "row" -> {
                tokens.next();
                tokens.parenthesized();
                return new Expression.Unknown();
            }
            default -> {
                return next.kind() == SqlToken.Kind.STRING || word.equals("interval") || isTypedConstant()
                        ? typedConstant()
                        : named();
            }
        }
    }

    private TypeName withFraction(TypeName type) {
        return tokens.at("(") ? new TypeName(null, type.name(), "(" + tokens.parenthesized() + ")") : type;
    }

    private boolean isTypedConstant() {
        boolean zoned =
                tokens.at("timestamp", "with") || tokens.at("timestamp", "without") || tokens.at("time", "with");
        return zoned || tokens.at("double", "precision");
    }

    private Expression typedConstant() {
        var type = TypeName.parse(tokens);
        var token = tokens.next();
        if (token.kind() != SqlToken.Kind.STRING) {
            throw new NotUnderstood("expected a constant");
        }
        if (type.name().equals("interval")) {
            while (tokens.atAny(INTERVAL_FIELDS) || tokens.at("to")) {
                tokens.next();
            }
        }
        return new Expression.Cast(new Expression.Constant(null), type);
    }

    private Expression choice() {
        tokens.expect("case");
        if (!tokens.at("when")) {
            above(LOWEST);
        }
        var values = new ArrayList<Expression>();
        while (tokens.accept("when")) {
            above(LOWEST);
            tokens.expect("then");
            values.add(above(LOWEST));
        }
        boolean otherwise = tokens.accept("else");
        if (otherwise) {
            values.add(0, above(LOWEST));
        }
        tokens.expect("end");
        var name = otherwise ? OutputName.given(values.get(0)) : null;
        return new Expression.Choice(name == null ? "case" : name, values);
    }

    private Expression cast() {
        tokens.expect("cast");
        tokens.expect("(");
        var value = above(LOWEST);
        tokens.expect("as");
        var type = TypeName.parse(tokens);
        tokens.expect(")");
        return new Expression.Cast(value, type);
    }

    private Expression array() {
        tokens.expect("array");
        if (tokens.accept("(")) {
            var query = SelectGrammar.query(tokens);
            tokens.expect(")");
            return new Expression.Subquery(query, true);
        }
        tokens.expect("[");
        var elements = new ArrayList<Expression>();
        while (!tokens.accept("]")) {
            elements.add(tokens.at("[") ? nested() : above(LOWEST));
            tokens.accept(",");
        }
        return new Expression.ArrayOf(elements);
    }

    private Expression nested() {
        tokens.expect("[");
        tokens.skipToClosing();
        return new Expression.Unknown();
    }

    private Expression named() {
        var first = tokens.identifier();
        if (tokens.at("(")) {
            return call(QualifiedName.of(first));
        }
        if (!tokens.accept(".")) {
            return new Expression.Column(null, first);
        }
        if (tokens.accept("*")) {
            return new Expression.Star(QualifiedName.of(first));
        }
        var second = tokens.identifier();
        if (tokens.at("(")) {
            return call(new QualifiedName(first, second));
        }
        if (!tokens.accept(".")) {
            return new Expression.Column(QualifiedName.of(first), second);
        }
        var qualifier = new QualifiedName(first, second);
        return tokens.accept("*")
                ? new Expression.Star(qualifier)
                : new Expression.Column(qualifier, tokens.identifier());
    }

    private Expression call(QualifiedName function) {
        var call = new Expression.Call(function, arguments());
        if (tokens.accept("within", "group")) {
            tokens.parenthesized();
        }
        if (tokens.accept("filter")) {
            tokens.parenthesized();
        }
        if (tokens.accept("over")) {
            if (tokens.at("(")) {
                tokens.parenthesized();
            } else {
                tokens.identifier();
            }
        }
        return call;
    }

    private List<Expression> arguments() {
        tokens.expect("(");
        var arguments = new ArrayList<Expression>();
        tokens.accept("distinct");
        tokens.accept("all");
        while (!tokens.at(")")) {
            if (tokens.accept("order", "by")) {
                tokens.until(Set.of());
            } else if (tokens.at("both") || tokens.at("leading") || tokens.at("trailing")) {
                tokens.next();
                tokens.accept("from");
            } else {
                tokens.accept("variadic");
                arguments.add(argument());
            }
        }
        tokens.expect(")");
        return arguments;
    }

    /** One argument, with what separates it from the next: {@code extract (year from x)}, {@code position (x in y)}. */
    private Expression argument() {
        boolean isNamed = tokens.peek(0).isName()
                && (tokens.peek(1).is("=") && tokens.peek(2).is(">")
                        || tokens.peek(1).is(":") && tokens.peek(2).is("="));
        if (isNamed) {
            throw new NotUnderstood("named arguments");
        }
        var value = tokens.at("*") ? primary() : above(LOWEST);
        for (var separator : List.of(",", "from", "for", "in", "placing", "using", "separator")) {
            if (tokens.accept(separator)) {
                return value;
            }
        }
        return value;
    }
}
