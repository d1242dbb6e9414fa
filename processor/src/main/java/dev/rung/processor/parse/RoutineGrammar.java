package dev.rung.processor.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Functions, procedures and aggregates, and the signatures that name them. */
final class RoutineGrammar {

    private static final Set<String> MODES = Set.of("in", "out", "inout", "variadic");
    private static final Set<String> SECOND_WORDS = Set.of(
            "precision", "varying", "with", "without", "array", "year", "month", "day", "hour", "minute", "second");
    private static final Set<String> ENDS_VALUE = Set.of(
            "language",
            "as",
            "immutable",
            "stable",
            "volatile",
            "strict",
            "called",
            "returns",
            "security",
            "external",
            "leakproof",
            "not",
            "parallel",
            "cost",
            "rows",
            "support",
            "set",
            "window",
            "transform",
            "return",
            "begin",
            "reset",
            "depends",
            "no",
            "restrict");

    /** What is left out where it is as it is anyway. */
    static final Set<String> STANDARDS =
            Set.of("volatility", "strict", "security", "leakproof", "parallel", "cost", "rows");

    private static final Set<String> STANDARD_VALUES = Set.of("cost 100", "rows 1000");

    private RoutineGrammar() {}

    /** From after the word {@code function} or {@code procedure}. */
    static SqlStatement create(Tokens tokens, ObjectKind kind, boolean orReplace) {
        var name = tokens.name();
        if (kind == ObjectKind.AGGREGATE && tokens.peek(2).is("=")) {
            throw new NotUnderstood("the old way to write an aggregate");
        }
        var arguments = arguments(tokens);
        var properties = new TreeMap<String, Fragment>();
        properties.put("arguments", Fragment.code(arguments.text()));
        if (kind == ObjectKind.AGGREGATE) {
            properties.put("definition", tokens.rest());
        }
        while (!tokens.atEnd()) {
            clause(tokens, properties);
        }
        return new SqlStatement.CreateRoutine(
                kind, new ObjectReference(name, arguments.signature(), null), orReplace, properties);
    }

    /**
     * The arguments of a routine.
     *
     * @param signature the types of those that go in
     * @param text all of them as text
     */
    private record Arguments(String signature, String text) {}

    private static Arguments arguments(Tokens tokens) {
        var types = new ArrayList<String>();
        var texts = tokens.list(list -> argument(list, types));
        return new Arguments("(" + String.join(", ", types) + ")", String.join(", ", texts));
    }

    private static String argument(Tokens tokens, List<String> types) {
        if (tokens.accept("*")) {
            return "*";
        }
        tokens.accept("order", "by");
        var mode = tokens.atAny(MODES) && tokens.peek(1).isName() ? tokens.identifier() : "in";
        var name = isNamed(tokens) ? tokens.identifier() : "";
        if (mode.equals("in") && tokens.atAny(MODES) && tokens.peek(1).isName()) {
            mode = tokens.identifier();
        }
        var type = TypeName.parse(tokens);
        if (!mode.equals("out")) {
            types.add(type.withoutLength());
        }
        var standard = tokens.accept("default") || tokens.accept("=") ? " = " + tokens.until(Set.of(",")) : "";
        if (tokens.at("order", "by")) {
            standard += argument(tokens, types);
        }
        return (mode.equals("in") ? "" : mode + " ") + name + " " + type + standard;
    }

    private static boolean isNamed(Tokens tokens) {
        var next = tokens.peek(1);
        return tokens.peek(0).isName()
                && next.isName()
                && !next.isSymbol("default")
                && !next.isSymbol("order")
                && !(next.kind() == SqlToken.Kind.WORD && SECOND_WORDS.contains(next.identifier()));
    }

    /** {@code (integer, text)} after the name of a routine, or null where it is left out. */
    static ObjectReference reference(Tokens tokens) {
        var name = tokens.name();
        return new ObjectReference(name, tokens.at("(") ? arguments(tokens).signature() : null, null);
    }

    static void clause(Tokens tokens, SortedMap<String, Fragment> properties) {
        if (tokens.accept("returns", "null", "on", "null", "input") || tokens.accept("strict")) {
            properties.put("strict", Fragment.code("yes"));
        } else if (tokens.accept("called", "on", "null", "input")) {
            properties.remove("strict");
        } else if (tokens.accept("returns", "table")) {
            properties.put("returns", Fragment.code("table (" + tokens.parenthesized() + ")"));
        } else if (tokens.accept("returns")) {
            var set = tokens.at("setof") ? "setof " : "";
            properties.put("returns", Fragment.code(set + TypeName.parse(tokens)));
        } else if (tokens.accept("language")) {
            var quoted = tokens.acceptString();
            properties.put("language", Fragment.code(quoted == null ? tokens.identifier() : quoted));
        } else if (tokens.accept("as")) {
            body(tokens, properties);
        } else if (tokens.at("return") || tokens.at("begin")) {
            properties.put("body", tokens.rest());
        } else {
            attribute(tokens, properties);
        }
    }

    private static void body(Tokens tokens, SortedMap<String, Fragment> properties) {
        var body = tokens.acceptString();
        if (body == null) {
            throw new NotUnderstood("expected a body");
        }
        properties.put("body", Fragment.exact(body));
        if (tokens.accept(",")) {
            properties.put("symbol", tokens.until(ENDS_VALUE));
        }
    }

    /** A setting, which may be written with quotes or without. */
    private static Fragment withoutQuotes(Fragment setting) {
        return Fragment.code(SqlLexer.tokens(setting.text()).stream()
                .map(token -> token.kind() == SqlToken.Kind.STRING ? token.string() : token.text())
                .collect(Collectors.joining(" ")));
    }

    private static void attribute(Tokens tokens, SortedMap<String, Fragment> properties) {
        tokens.accept("external");
        if (tokens.accept("volatile")) {
            properties.remove("volatility");
        } else if (tokens.at("immutable") || tokens.at("stable")) {
            properties.put("volatility", Fragment.code(tokens.identifier()));
        } else if (tokens.accept("security", "invoker")) {
            properties.remove("security");
        } else if (tokens.accept("security", "definer")) {
            properties.put("security", Fragment.code("definer"));
        } else if (tokens.accept("not", "leakproof")) {
            properties.remove("leakproof");
        } else if (tokens.accept("leakproof") || tokens.accept("window")) {
            properties.put("leakproof", Fragment.code("yes"));
        } else if (tokens.accept("parallel", "unsafe")) {
            properties.remove("parallel");
        } else if (tokens.at("parallel") || tokens.at("cost") || tokens.at("rows") || tokens.at("support")) {
            var name = tokens.identifier();
            var value = tokens.until(ENDS_VALUE);
            if (STANDARD_VALUES.contains(name + " " + value)) {
                properties.remove(name);
            } else {
                properties.put(name, value);
            }
        } else if (tokens.accept("set")) {
            var name = tokens.name().toString();
            if (!tokens.accept("to")) {
                tokens.accept("=");
            }
            properties.put("set " + name, withoutQuotes(tokens.until(ENDS_VALUE)));
        } else if (tokens.accept("transform")) {
            properties.put("transform", tokens.until(ENDS_VALUE));
        } else {
            throw new NotUnderstood("unexpected " + tokens.next().text());
        }
    }
}
