package dev.rung.processor.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
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
        var alterations = new ArrayList<Alteration>();
        while (!tokens.atEnd() && !tokens.accept("restrict")) {
            if (tokens.at("depends") || tokens.at("no") || tokens.at("reset", "all")) {
                alterations.add(new Alteration.Unclear(tokens.rest().text()));
            } else if (tokens.accept("reset")) {
                alterations.add(new Alteration.SetProperty("set " + tokens.name(), null));
            } else {
                alterations.addAll(
                        properties(RoutineGrammar.STANDARDS, properties -> RoutineGrammar.clause(tokens, properties)));
            }
        }
        return alterations;
    }

    private static List<Alteration> policy(Tokens tokens) {
        return properties(Set.of("to"), properties -> ObjectGrammar.policyClauses(tokens, properties));
    }

    /** The properties that clauses set, and those of some that they take away. */
    private static List<Alteration> properties(Set<String> some, Consumer<SortedMap<String, Fragment>> clauses) {
        var unsaid = Fragment.code("");
        var properties = new TreeMap<String, Fragment>();
        some.forEach(property -> properties.put(property, unsaid));
        clauses.accept(properties);
        var alterations = new ArrayList<Alteration>();
        some.stream()
                .filter(property -> !properties.containsKey(property))
                .forEach(property -> alterations.add(new Alteration.SetProperty(property, null)));
        properties.forEach((property, value) -> {
            if (!value.equals(unsaid)) {
                alterations.add(new Alteration.SetProperty(property, value));
            }
        });
        return alterations;
    }
}
