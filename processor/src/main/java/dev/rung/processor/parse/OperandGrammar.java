package dev.rung.processor.parse;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands between the operators of an expression: columns, constants, calls, and what is in parentheses. */
final class OperandGrammar {

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

    private final Tokens tokens;

    private OperandGrammar(Tokens tokens) {
        this.tokens = tokens;
    }

    static Expression operand(Tokens tokens) {
        return new OperandGrammar(tokens).operand();
    }

    /** The arguments of a call, with what may stand between them and after them. */
    static List<Expression> arguments(Tokens tokens) {
        return new OperandGrammar(tokens).arguments();
    }

    private static TypeName type(String name) {
        return new TypeName(null, name, "");
    }

    private Expression expression() {
        return ExpressionGrammar.expression(tokens);
    }

    private Expression operand() {
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
            expression();
        }
        var values = new ArrayList<Expression>();
        while (tokens.accept("when")) {
            expression();
            tokens.expect("then");
            values.add(expression());
        }
        boolean otherwise = tokens.accept("else");
        if (otherwise) {
            values.add(0, expression());
        }
        tokens.expect("end");
        var name = otherwise ? OutputName.given(values.get(0)) : null;
        return new Expression.Choice(name == null ? "case" : name, values);
    }

    private Expression cast() {
        tokens.expect("cast");
        tokens.expect("(");
        var value = expression();
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
            elements.add(tokens.at("[") ? nested() : expression());
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
        var value = tokens.at("*") ? operand() : expression();
        for (var separator : List.of(",", "from", "for", "in", "placing", "using", "separator")) {
            if (tokens.accept(separator)) {
                return value;
            }
        }
        return value;
    }
}
