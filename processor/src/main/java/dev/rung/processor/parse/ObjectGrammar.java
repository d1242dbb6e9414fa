package dev.rung.processor.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Views, sequences, types, triggers, policies, and whatever else has a name and a definition. */
final class ObjectGrammar {

    /** The words that name a kind, longest first where one begins another. */
    private static final Map<String, ObjectKind> KINDS = Map.ofEntries(
            Map.entry("materialized view", ObjectKind.MATERIALIZED_VIEW),
            Map.entry("foreign data wrapper", ObjectKind.FOREIGN_DATA_WRAPPER),
            Map.entry("foreign table", ObjectKind.TABLE),
            Map.entry("event trigger", ObjectKind.EVENT_TRIGGER),
            Map.entry("text search configuration", ObjectKind.TEXT_SEARCH_CONFIGURATION),
            Map.entry("text search dictionary", ObjectKind.TEXT_SEARCH_DICTIONARY),
            Map.entry("procedural language", ObjectKind.LANGUAGE),
            Map.entry("schema", ObjectKind.SCHEMA),
            Map.entry("table", ObjectKind.TABLE),
            Map.entry("column", ObjectKind.COLUMN),
            Map.entry("constraint", ObjectKind.CONSTRAINT),
            Map.entry("view", ObjectKind.VIEW),
            Map.entry("sequence", ObjectKind.SEQUENCE),
            Map.entry("index", ObjectKind.INDEX),
            Map.entry("trigger", ObjectKind.TRIGGER),
            Map.entry("policy", ObjectKind.POLICY),
            Map.entry("rule", ObjectKind.RULE),
            Map.entry("type", ObjectKind.TYPE),
            Map.entry("domain", ObjectKind.DOMAIN),
            Map.entry("function", ObjectKind.FUNCTION),
            Map.entry("procedure", ObjectKind.PROCEDURE),
            Map.entry("routine", ObjectKind.FUNCTION),
            Map.entry("aggregate", ObjectKind.AGGREGATE),
            Map.entry("extension", ObjectKind.EXTENSION),
            Map.entry("statistics", ObjectKind.STATISTICS),
            Map.entry("collation", ObjectKind.COLLATION),
            Map.entry("publication", ObjectKind.PUBLICATION),
            Map.entry("server", ObjectKind.SERVER),
            Map.entry("language", ObjectKind.LANGUAGE));

    private ObjectGrammar() {}

    static Optional<ObjectKind> kind(Tokens tokens) {
        for (int length = 3; length > 0; length--) {
            var words = new StringBuilder();
            for (int i = 0; i < length; i++) {
                words.append(i == 0 ? "" : " ").append(tokens.peek(i).text().toLowerCase(Locale.ROOT));
            }
            var kind = KINDS.get(words.toString());
            if (kind != null && tokens.peek(length - 1).kind() == SqlToken.Kind.WORD) {
                tokens.accept(words.toString().split(" "));
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** The name of an object of some kind, in the way in which that kind is named. */
    static ObjectReference reference(Tokens tokens, ObjectKind kind) {
        return switch (kind) {
            case FUNCTION, PROCEDURE, AGGREGATE -> RoutineGrammar.reference(tokens);
            case TRIGGER, POLICY, RULE, CONSTRAINT -> {
                var name = tokens.name();
                @Nullable QualifiedName on = null;
                if (tokens.accept("on")) {
                    tokens.accept("domain");
                    on = tokens.name();
                }
                yield new ObjectReference(name, null, on);
            }
            case COLUMN -> column(tokens);
            default -> ObjectReference.of(tokens.name());
        };
    }

    private static ObjectReference column(Tokens tokens) {
        var first = tokens.identifier();
        tokens.expect(".");
        var second = tokens.identifier();
        return tokens.accept(".")
                ? new ObjectReference(QualifiedName.of(tokens.identifier()), null, new QualifiedName(first, second))
                : new ObjectReference(QualifiedName.of(second), null, QualifiedName.of(first));
    }

    static SqlStatement view(Tokens tokens, ObjectKind kind, boolean orReplace) {
        boolean ifNotExists = tokens.acceptIfNotExists();
        var name = tokens.name();
        var properties = new TreeMap<String, Fragment>();
        if (tokens.at("(")) {
            properties.put("column names", tokens.parenthesized());
        }
        while (!tokens.accept("as")) {
            if (tokens.accept("with")) {
                TableGrammar.options(tokens).forEach((option, value) -> properties.put("option " + option, value));
            } else if (tokens.accept("using") || tokens.accept("tablespace")) {
                tokens.identifier();
            } else {
                throw new NotUnderstood("expected as");
            }
        }
        var query = Query.of(SqlText.withoutData(tokens.rest()));
        properties.put("query", query.text());
        return new SqlStatement.CreateView(kind, name, orReplace, ifNotExists, query, properties);
    }

    static SqlStatement sequence(Tokens tokens) {
        boolean ifNotExists = tokens.acceptIfNotExists();
        var name = tokens.name();
        var options = options(tokens);
        return new SqlStatement.CreateSequence(name, ifNotExists, options.options(), options.ownedBy());
    }

    /** The options of a sequence as they are written; those that go back to the standard are empty. */
    static Alteration.SetOptions options(Tokens tokens) {
        var options = new TreeMap<String, String>();
        Alteration.@Nullable OwnedBy ownedBy = null;
        while (!tokens.atEnd()) {
            if (tokens.accept("owned", "by")) {
                ownedBy = ownedBy(tokens);
            } else if (tokens.accept("as")) {
                options.put("type", TypeName.parse(tokens).toString());
            } else if (tokens.accept("increment")) {
                tokens.accept("by");
                options.put("increment", number(tokens));
            } else if (tokens.accept("start")) {
                tokens.accept("with");
                options.put("start", number(tokens));
            } else if (tokens.accept("restart")) {
                if (tokens.accept("with") || tokens.at("-") || isNumber(tokens.peek(0))) {
                    number(tokens);
                }
            } else if (tokens.accept("cache")) {
                options.put("cache", number(tokens));
            } else if (tokens.accept("minvalue")) {
                options.put("minvalue", number(tokens));
            } else if (tokens.accept("maxvalue")) {
                options.put("maxvalue", number(tokens));
            } else if (tokens.accept("cycle")) {
                options.put("cycle", "yes");
            } else if (tokens.accept("sequence", "name")) {
                tokens.name();
            } else {
                tokens.expect("no");
                options.put(tokens.identifier(), "");
            }
        }
        return new Alteration.SetOptions(options, ownedBy);
    }

    private static Alteration.OwnedBy ownedBy(Tokens tokens) {
        if (tokens.accept("none")) {
            return new Alteration.OwnedBy(null, null);
        }
        var column = column(tokens);
        return new Alteration.OwnedBy(column.on(), column.name().name());
    }

    private static boolean isNumber(SqlToken token) {
        return !token.text().isEmpty() && Character.isDigit(token.text().charAt(0));
    }

    private static String number(Tokens tokens) {
        var sign = tokens.accept("-") ? "-" : "";
        return sign + tokens.next().text();
    }

    static SqlStatement type(Tokens tokens) {
        var name = tokens.name();
        var properties = new TreeMap<String, Fragment>();
        if (tokens.accept("as", "enum")) {
            var labels = tokens.list(list ->
                    Optional.ofNullable(list.acceptString()).orElseThrow(() -> new NotUnderstood("expected a label")));
            properties.put("labels", new Labels(labels).fragment());
            return new SqlStatement.CreateType(ObjectKind.TYPE, name, properties, List.of(), List.of());
        }
        if (tokens.at("as", "(")) {
            tokens.expect("as");
            var attributes = tokens.list(TableGrammar::column);
            return new SqlStatement.CreateType(ObjectKind.TYPE, name, properties, attributes, List.of());
        }
        if (tokens.atEnd()) {
            properties.put("shell", Fragment.code("yes"));
        } else {
            properties.put("definition", tokens.rest());
        }
        return new SqlStatement.CreateType(ObjectKind.TYPE, name, properties, List.of(), List.of());
    }

    static SqlStatement domain(Tokens tokens) {
        var name = tokens.name();
        tokens.accept("as");
        var type = TypeName.parse(tokens);
        var column = new ColumnDefinition(name.name(), type, new TreeMap<>(), new ArrayList<>());
        TableGrammar.constraintsOf(tokens, column);
        column.properties().put("type", Fragment.code(type.toString()));
        return new SqlStatement.CreateType(
                ObjectKind.DOMAIN, name, column.properties(), List.of(), column.constraints());
    }

    static SqlStatement trigger(Tokens tokens, boolean orReplace, boolean constraint) {
        var name = tokens.identifier();
        var properties = new TreeMap<String, Fragment>();
        if (constraint) {
            properties.put("constraint", Fragment.code("yes"));
        }
        tokens.accept("instead", "of");
        properties.put("when", Fragment.code(events(tokens.until(Set.of("on")).text())));
        tokens.expect("on");
        var table = tokens.name();
        if (!tokens.at("execute")) {
            var clauses = tokens.until(Set.of("execute"))
                    .text()
                    .replaceAll("(?i)\\beach\\s+", "")
                    .replaceAll("(?i)\\bfor\\s+statement\\b", "");
            if (!clauses.isBlank()) {
                properties.put("clauses", Fragment.code(clauses));
            }
        }
        tokens.expect("execute");
        tokens.next();
        var function = tokens.name();
        properties.put("arguments", tokens.parenthesized());
        return new SqlStatement.CreateObject(
                ObjectKind.TRIGGER,
                new ObjectReference(QualifiedName.of(name), null, table),
                orReplace,
                false,
                function,
                properties);
    }

    /** {@code before insert or update of a}, with the events in an order of ours. */
    private static String events(String text) {
        var words = text.trim().split("\\s+", 2);
        var events = words.length < 2 ? "" : words[1];
        return words[0] + " "
                + Arrays.stream(events.split("(?i)\\s+or\\s+"))
                        .map(String::toLowerCase)
                        .sorted()
                        .collect(Collectors.joining(" or "));
    }

    static SqlStatement policy(Tokens tokens) {
        var name = tokens.identifier();
        tokens.expect("on");
        var table = tokens.name();
        var properties = new TreeMap<String, Fragment>();
        policyClauses(tokens, properties);
        return new SqlStatement.CreateObject(
                ObjectKind.POLICY,
                new ObjectReference(QualifiedName.of(name), null, table),
                false,
                false,
                null,
                properties);
    }

    static void policyClauses(Tokens tokens, SortedMap<String, Fragment> properties) {
        while (!tokens.atEnd()) {
            if (tokens.accept("as")) {
                var kind = tokens.identifier();
                if (kind.equals("restrictive")) {
                    properties.put("as", Fragment.code(kind));
                }
            } else if (tokens.accept("for")) {
                var command = tokens.identifier();
                if (!command.equals("all")) {
                    properties.put("for", Fragment.code(command));
                }
            } else if (tokens.accept("to")) {
                var roles = String.join(", ", tokens.separated(Tokens::identifier));
                if (roles.equals("public")) {
                    properties.remove("to");
                } else {
                    properties.put("to", Fragment.code(roles));
                }
            } else if (tokens.accept("using")) {
                properties.put("using", tokens.parenthesized());
            } else {
                tokens.expect("with", "check");
                properties.put("with check", tokens.parenthesized());
            }
        }
    }

    /** Without a name PostgreSQL chooses one: {@code ChooseExtendedStatisticName} of PostgreSQL 16 and newer. */
    private static SqlStatement statistics(Tokens tokens) {
        boolean ifNotExists = tokens.acceptIfNotExists();
        var given = tokens.at("on") || tokens.at("(") ? null : tokens.name();
        var definition = tokens.rest();
        var rest = Tokens.of(definition.text());
        if (rest.at("(")) {
            rest.parenthesized();
        }
        rest.expect("on");
        var columns = rest.separated(list -> {
            var expression = list.until(Set.of(",", "from")).text();
            return SqlText.name(expression).map(QualifiedName::name).orElse("expr");
        });
        rest.expect("from");
        var table = rest.name();
        var chosen = new QualifiedName(table.schema(), table.name() + "_" + String.join("_", columns) + "_stat");
        return new SqlStatement.CreateObject(
                ObjectKind.STATISTICS,
                new ObjectReference(given == null ? chosen : given, null, table),
                false,
                ifNotExists,
                null,
                new TreeMap<>(Map.of("definition", definition)));
    }

    /** Anything else: its name, the table that it is on, and the rest as text. */
    static SqlStatement other(Tokens tokens, ObjectKind kind, boolean orReplace) {
        if (kind == ObjectKind.STATISTICS) {
            return statistics(tokens);
        }
        boolean ifNotExists = tokens.acceptIfNotExists();
        var name = tokens.name();
        @Nullable QualifiedName on = null;
        var properties = new TreeMap<String, Fragment>();
        if (kind == ObjectKind.RULE) {
            tokens.expect("as", "on");
            properties.put("event", Fragment.code(tokens.identifier()));
            tokens.expect("to");
            on = tokens.name();
        }
        if (!tokens.atEnd()) {
            var rest = tokens.rest();
            if (kind != ObjectKind.EXTENSION) {
                properties.put("definition", rest);
            }
        }
        return new SqlStatement.CreateObject(
                kind, new ObjectReference(name, null, on), orReplace, ifNotExists, null, properties);
    }
}
