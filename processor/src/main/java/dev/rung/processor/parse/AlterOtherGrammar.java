package dev.rung.processor.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What may follow {@code alter}, by the kind of the object. */
final class AlterOtherGrammar {

    private AlterOtherGrammar() {}

    static List<Alteration> actions(Tokens tokens, ObjectKind kind) {
        if (isOfAnyKind(tokens)) {
            return AlterGrammar.actions(tokens);
        }
        return switch (kind) {
            case SEQUENCE -> List.of(ObjectGrammar.options(tokens));
            case TYPE ->
                tokens.at("add", "value") || tokens.at("rename", "value")
                        ? List.of(label(tokens))
                        : AlterGrammar.actions(tokens);
            case DOMAIN -> List.of(domain(tokens));
            case FUNCTION, PROCEDURE -> routine(tokens);
            case POLICY -> policy(tokens);
            case TABLE, VIEW, MATERIALIZED_VIEW, INDEX -> AlterGrammar.actions(tokens);
            case EXTENSION -> List.of(new Alteration.Unclear(tokens.rest().text()));
            default -> List.of(new Alteration.Unclear(tokens.rest().text()));
        };
    }

    private static boolean isOfAnyKind(Tokens tokens) {
        return tokens.at("rename", "to") || tokens.at("owner", "to") || tokens.at("set", "schema");
    }

    private static Alteration label(Tokens tokens) {
        if (tokens.accept("rename", "value")) {
            var from = string(tokens);
            tokens.expect("to");
            return new Alteration.RenameLabel(from, string(tokens));
        }
        tokens.expect("add", "value");
        boolean ifNotExists = tokens.acceptIfNotExists();
        var label = string(tokens);
        boolean before = tokens.accept("before");
        @Nullable String neighbour = before || tokens.accept("after") ? string(tokens) : null;
        return new Alteration.AddLabel(label, ifNotExists, neighbour, before);
    }

    private static String string(Tokens tokens) {
        return Optional.ofNullable(tokens.acceptString()).orElseThrow(() -> new NotUnderstood("expected a text"));
    }

    private static Alteration domain(Tokens tokens) {
        if (tokens.accept("set", "default")) {
            return new Alteration.SetProperty("default", tokens.rest());
        }
        if (tokens.accept("drop", "default")) {
            return new Alteration.SetProperty("default", null);
        }
        if (tokens.accept("set", "not", "null")) {
            return new Alteration.SetProperty("not null", Fragment.code("yes"));
        }
        if (tokens.accept("drop", "not", "null")) {
            return new Alteration.SetProperty("not null", null);
        }
        return AlterGrammar.actions(tokens).get(0);
    }

    private static List<Alteration> routine(Tokens tokens) {
        var properties = new TreeMap<String, Fragment>();
        while (!tokens.atEnd() && !tokens.accept("restrict")) {
            if (tokens.at("reset") || tokens.at("depends") || tokens.at("no") || tokens.at("called")) {
                return List.of(new Alteration.Unclear(tokens.rest().text()));
            }
            properties.put("volatility", Fragment.code(""));
            properties.put("security", Fragment.code(""));
            properties.put("parallel", Fragment.code(""));
            properties.put("leakproof", Fragment.code(""));
            var before = new TreeMap<>(properties);
            RoutineGrammar.clause(tokens, properties);
            before.keySet().stream()
                    .filter(key -> !properties.containsKey(key))
                    .toList()
                    .forEach(key -> properties.put(key, Fragment.code("default")));
        }
        var alterations = new ArrayList<Alteration>();
        properties.forEach((property, value) -> {
            if (!value.text().isEmpty()) {
                alterations.add(
                        new Alteration.SetProperty(property, value.text().equals("default") ? null : value));
            }
        });
        return alterations;
    }

    private static List<Alteration> policy(Tokens tokens) {
        var properties = new TreeMap<String, Fragment>();
        ObjectGrammar.policyClauses(tokens, properties);
        var alterations = new ArrayList<Alteration>();
        properties.forEach((property, value) -> alterations.add(new Alteration.SetProperty(property, value)));
        return alterations;
    }
}
