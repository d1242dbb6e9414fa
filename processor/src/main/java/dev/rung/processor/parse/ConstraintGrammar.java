package dev.rung.processor.parse;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The constraints of tables, columns and domains. */
final class ConstraintGrammar {

    private static final Set<String> STARTS = Set.of("constraint", "check", "unique", "primary", "foreign", "exclude");

    private ConstraintGrammar() {}

    static boolean startsNext(Tokens tokens) {
        return tokens.atAny(STARTS) || tokens.at("not", "null");
    }

    /** A constraint of a table, with its name if it has one. */
    static ConstraintDefinition constraint(Tokens tokens) {
        @Nullable String name = tokens.accept("constraint") ? tokens.identifier() : null;
        return unnamed(tokens, null).named(name);
    }

    /** A constraint without its name; the columns are given where it stands at a column. */
    static ConstraintDefinition unnamed(Tokens tokens, @Nullable List<String> column) {
        var traits = new TreeMap<String, String>();
        if (tokens.accept("check")) {
            var expression = tokens.parenthesized();
            return traits(
                    tokens,
                    new ConstraintDefinition(
                            null,
                            ConstraintDefinition.Kind.CHECK,
                            List.of(),
                            expression,
                            null,
                            List.of(),
                            null,
                            traits));
        }
        if (tokens.accept("primary", "key")) {
            return indexed(tokens, ConstraintDefinition.Kind.PRIMARY_KEY, column);
        }
        if (tokens.accept("unique")) {
            return indexed(tokens, ConstraintDefinition.Kind.UNIQUE, column);
        }
        if (tokens.accept("exclude")) {
            return exclusion(tokens);
        }
        if (tokens.accept("not", "null")) {
            var columns = column == null ? List.of(tokens.identifier()) : column;
            return traits(
                    tokens,
                    new ConstraintDefinition(
                            null, ConstraintDefinition.Kind.NOT_NULL, columns, null, null, List.of(), null, traits));
        }
        var columns = column;
        if (columns == null) {
            tokens.expect("foreign", "key");
            columns = tokens.identifiers();
        }
        tokens.expect("references");
        var references = tokens.name();
        List<String> referenced = tokens.at("(") ? tokens.identifiers() : List.of();
        return traits(
                tokens,
                new ConstraintDefinition(
                        null,
                        ConstraintDefinition.Kind.FOREIGN_KEY,
                        columns,
                        null,
                        references,
                        referenced,
                        null,
                        traits));
    }

    private static ConstraintDefinition indexed(
            Tokens tokens, ConstraintDefinition.Kind kind, @Nullable List<String> column) {
        var traits = new TreeMap<String, String>();
        if (tokens.accept("using", "index") && !tokens.at("tablespace")) {
            return traits(
                    tokens,
                    new ConstraintDefinition(
                            null, kind, List.of(), null, null, List.of(), tokens.identifier(), traits));
        }
        if (tokens.accept("nulls", "not", "distinct")) {
            traits.put("nulls", "not distinct");
        }
        tokens.accept("nulls", "distinct");
        var columns = column == null || tokens.at("(") ? tokens.identifiers() : column;
        return traits(tokens, new ConstraintDefinition(null, kind, columns, null, null, List.of(), null, traits));
    }

    private static ConstraintDefinition exclusion(Tokens tokens) {
        var traits = new TreeMap<String, String>();
        traits.put("using", tokens.accept("using") ? tokens.identifier() : "btree");
        var elements = tokens.parenthesized();
        var columns = Tokens.of("," + elements.text()).namesAfterCommas();
        return traits(
                tokens,
                new ConstraintDefinition(
                        null, ConstraintDefinition.Kind.EXCLUDE, columns, elements, null, List.of(), null, traits));
    }

    private static ConstraintDefinition traits(Tokens tokens, ConstraintDefinition constraint) {
        while (trait(tokens, constraint.traits())) {
            continue;
        }
        return constraint;
    }

    static boolean trait(Tokens tokens, SortedMap<String, String> traits) {
        if (tokens.accept("on", "delete")) {
            put(traits, "on delete", action(tokens), "no action");
        } else if (tokens.accept("on", "update")) {
            put(traits, "on update", action(tokens), "no action");
        } else if (tokens.accept("match")) {
            put(traits, "match", tokens.identifier(), "simple");
        } else if (tokens.accept("not", "deferrable")) {
            traits.remove("deferrable");
        } else if (tokens.accept("deferrable")) {
            traits.putIfAbsent("deferrable", "yes");
        } else if (tokens.accept("initially", "deferred")) {
            traits.put("deferrable", "initially deferred");
        } else if (tokens.accept("not", "valid")) {
            traits.put("not valid", "yes");
        } else if (tokens.accept("not", "enforced")) {
            traits.put("not enforced", "yes");
        } else if (tokens.accept("no", "inherit")) {
            traits.put("no inherit", "yes");
        } else if (tokens.accept("include")) {
            traits.put("include", String.join(", ", tokens.identifiers()));
        } else if (tokens.accept("with")) {
            traits.put("with", Canonical.of(tokens.parenthesized().text()));
        } else if (tokens.accept("using", "index", "tablespace")) {
            traits.put("tablespace", tokens.identifier());
        } else if (tokens.accept("where")) {
            traits.put("where", Canonical.of(tokens.parenthesized().text()));
        } else {
            return tokens.accept("initially", "immediate") || tokens.accept("enforced");
        }
        return true;
    }

    private static String action(Tokens tokens) {
        var action = tokens.identifier();
        if (action.equals("no")) {
            tokens.expect("action");
            return "no action";
        }
        if (action.equals("set")) {
            var what = tokens.identifier();
            return "set " + what + (tokens.at("(") ? " (" + tokens.parenthesized() + ")" : "");
        }
        return action;
    }

    static void put(SortedMap<String, String> traits, String name, String value, String standard) {
        if (!value.equals(standard)) {
            traits.put(name, value);
        }
    }
}
