package dev.rung.processor.parse;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What may follow {@code alter table t}: the actions on tables, views, indexes, sequences and composite types. */
final class AlterGrammar {

    private static final Set<String> COMMA = Set.of(",");

    private static final Set<String> OPTIONS_OF_SEQUENCE =
            Set.of("no", "increment", "start", "minvalue", "maxvalue", "cache", "cycle", "restart", "sequence");

    /** Whoever runs the migration. */
    private static final Set<String> RUNNING = Set.of("current_user", "session_user", "current_role");

    private AlterGrammar() {}

    static List<Alteration> actions(Tokens tokens) {
        var actions = tokens.separated(AlterGrammar::action);
        if (!tokens.atEnd()) {
            throw new NotUnderstood("unexpected " + tokens.next().text());
        }
        return actions;
    }

    private static Alteration action(Tokens tokens) {
        if (tokens.accept("add")) {
            return add(tokens);
        }
        if (tokens.accept("drop")) {
            return drop(tokens);
        }
        if (tokens.accept("rename")) {
            return rename(tokens);
        }
        if (tokens.accept("alter", "constraint")) {
            return alterConstraint(tokens);
        }
        if (tokens.accept("alter")) {
            return alterColumn(tokens);
        }
        if (tokens.accept("validate", "constraint")) {
            var name = tokens.identifier();
            var traits = new TreeMap<String, String>();
            traits.put("not valid", "");
            return new Alteration.SetConstraint(name, traits);
        }
        return ofTheWhole(tokens);
    }

    private static Alteration add(Tokens tokens) {
        if (ConstraintGrammar.startsNext(tokens)) {
            return new Alteration.AddConstraint(ConstraintGrammar.constraint(tokens));
        }
        if (!tokens.accept("column")) {
            tokens.accept("attribute");
        }
        boolean ifNotExists = tokens.acceptIfNotExists();
        var column = TableGrammar.column(tokens);
        tokens.acceptCascade();
        return new Alteration.AddColumn(column, ifNotExists);
    }

    private static Alteration drop(Tokens tokens) {
        if (tokens.accept("constraint")) {
            boolean ifExists = tokens.acceptIfExists();
            return new Alteration.DropConstraint(tokens.identifier(), ifExists, tokens.acceptCascade());
        }
        if (!tokens.accept("column")) {
            tokens.accept("attribute");
        }
        boolean ifExists = tokens.acceptIfExists();
        return new Alteration.DropColumn(tokens.identifier(), ifExists, tokens.acceptCascade());
    }

    private static Alteration rename(Tokens tokens) {
        if (tokens.accept("to")) {
            return new Alteration.Rename(tokens.identifier());
        }
        if (tokens.accept("constraint")) {
            var from = tokens.identifier();
            tokens.expect("to");
            return new Alteration.RenameConstraint(from, tokens.identifier());
        }
        if (!tokens.accept("column")) {
            tokens.accept("attribute");
        }
        var from = tokens.identifier();
        tokens.expect("to");
        var to = tokens.identifier();
        tokens.acceptCascade();
        return new Alteration.RenameColumn(from, to);
    }

    private static Alteration alterConstraint(Tokens tokens) {
        var name = tokens.identifier();
        var traits = new TreeMap<String, String>();
        if (tokens.accept("not", "deferrable")) {
            traits.put("deferrable", "");
        } else if (tokens.accept("deferrable")) {
            traits.put("deferrable", "yes");
        }
        if (tokens.accept("initially", "deferred")) {
            traits.put("deferrable", "initially deferred");
        } else if (tokens.accept("not", "enforced")) {
            traits.put("not enforced", "yes");
        } else if (tokens.accept("enforced")) {
            traits.put("not enforced", "");
        } else if (tokens.accept("no", "inherit")) {
            traits.put("no inherit", "yes");
        } else if (tokens.accept("inherit")) {
            traits.put("no inherit", "");
        } else {
            tokens.accept("initially", "immediate");
        }
        return new Alteration.SetConstraint(name, traits);
    }

    private static Alteration alterColumn(Tokens tokens) {
        if (!tokens.accept("column")) {
            tokens.accept("attribute");
        }
        var column = tokens.identifier();
        if (tokens.accept("type") || tokens.accept("set", "data", "type")) {
            return type(tokens, column);
        }
        if (tokens.accept("add", "generated")) {
            return identity(tokens, column);
        }
        boolean set = tokens.accept("set");
        if (set && tokens.accept("default")) {
            return new Alteration.SetColumn(column, "default", tokens.until(COMMA));
        }
        if (set && tokens.accept("expression", "as")) {
            return new Alteration.SetColumn(column, "generated", tokens.parenthesized());
        }
        if (set && tokens.atAny(OPTIONS_OF_SEQUENCE)) {
            return new Alteration.Unclear(tokens.until(COMMA).text());
        }
        if (set && (tokens.at("generated") || tokens.at("("))) {
            return setOther(tokens, column);
        }
        if (set && tokens.at("not", "null")) {
            tokens.expect("not", "null");
            return new Alteration.SetColumn(column, "not null", Fragment.code("yes"));
        }
        if (set) {
            var property = tokens.identifier();
            var value = tokens.until(COMMA);
            return new Alteration.SetColumn(column, property, isStandard(value) ? null : value);
        }
        if (tokens.accept("drop")) {
            return dropOf(tokens, column);
        }
        tokens.until(COMMA);
        return new Alteration.Unclear(column);
    }

    private static boolean isStandard(Fragment value) {
        return value.text().equals("-1") || value.text().equalsIgnoreCase("default");
    }

    private static Alteration setOther(Tokens tokens, String column) {
        if (tokens.accept("generated", "always")) {
            return new Alteration.SetColumn(column, "identity", Fragment.code("always"));
        }
        if (tokens.accept("generated", "by", "default")) {
            return new Alteration.SetColumn(column, "identity", Fragment.code("by default"));
        }
        return new Alteration.SetColumn(column, "options", tokens.until(COMMA));
    }

    private static Alteration type(Tokens tokens, String column) {
        var type = TypeName.parse(tokens);
        @Nullable
        Fragment collation = tokens.accept("collate")
                ? Fragment.code(Quotes.round(tokens.name().name()))
                : null;
        if (tokens.accept("using")) {
            tokens.until(COMMA);
        }
        tokens.acceptCascade();
        return new Alteration.SetType(column, type, collation);
    }

    private static Alteration identity(Tokens tokens, String column) {
        var properties = new TreeMap<String, Fragment>();
        TableGrammar.generated(tokens, properties);
        return new Alteration.AddIdentity(
                column, properties.getOrDefault("identity", Fragment.code("")), properties.get("identity options"));
    }

    private static Alteration dropOf(Tokens tokens, String column) {
        if (tokens.accept("not", "null")) {
            return new Alteration.SetColumn(column, "not null", null);
        }
        var property = tokens.identifier();
        tokens.acceptIfExists();
        return new Alteration.SetColumn(column, property.equals("expression") ? "generated" : property, null);
    }

    private static Alteration ofTheWhole(Tokens tokens) {
        if (tokens.accept("owner", "to")) {
            var owner = tokens.identifier();
            return new Alteration.SetProperty("owner", RUNNING.contains(owner) ? null : Fragment.code(owner));
        }
        if (tokens.accept("set", "schema")) {
            return new Alteration.SetSchema(tokens.identifier());
        }
        if (tokens.accept("attach", "partition")) {
            var partition = tokens.name();
            tokens.accept("for", "values");
            return new Alteration.AttachPartition(partition, tokens.until(COMMA));
        }
        if (tokens.accept("detach", "partition")) {
            var partition = tokens.name();
            tokens.accept("concurrently");
            tokens.accept("finalize");
            return new Alteration.DetachPartition(partition);
        }
        var state = state(tokens);
        if (state != null) {
            return state;
        }
        if (tokens.accept("replica", "identity")) {
            var identity = tokens.until(COMMA);
            return new Alteration.SetProperty(
                    "replica identity", identity.equals(Fragment.code("default")) ? null : identity);
        }
        if (tokens.accept("cluster", "on")) {
            return new Alteration.SetProperty("clustered on", Fragment.code(tokens.identifier()));
        }
        if (tokens.accept("set", "without", "cluster")) {
            return new Alteration.SetProperty("clustered on", null);
        }
        if (tokens.accept("set", "logged")) {
            return new Alteration.SetProperty("persistence", null);
        }
        if (tokens.accept("set", "unlogged")) {
            return new Alteration.SetProperty("persistence", Fragment.code("unlogged"));
        }
        if (tokens.accept("set", "tablespace")) {
            return new Alteration.SetProperty("tablespace", Fragment.code(tokens.identifier()));
        }
        boolean set = tokens.at("set", "(");
        if (set || tokens.at("reset", "(")) {
            tokens.next();
            return new Alteration.SetParameters(TableGrammar.options(tokens), !set);
        }
        return new Alteration.Unclear(tokens.until(COMMA).text());
    }

    private static @Nullable Alteration state(Tokens tokens) {
        if (tokens.accept("enable", "row", "level", "security")) {
            return new Alteration.SetProperty("row security", Fragment.code("enabled"));
        }
        if (tokens.accept("disable", "row", "level", "security")) {
            return new Alteration.SetProperty("row security", null);
        }
        if (tokens.accept("force", "row", "level", "security")) {
            return new Alteration.SetProperty("row security of the owner", Fragment.code("forced"));
        }
        if (tokens.accept("no", "force", "row", "level", "security")) {
            return new Alteration.SetProperty("row security of the owner", null);
        }
        for (var state : List.of("disable", "enable")) {
            if (tokens.accept(state)) {
                var how = tokens.accept("replica") ? " replica" : tokens.accept("always") ? " always" : "";
                if (tokens.at("trigger") || tokens.at("rule")) {
                    var kind = tokens.next().is("rule") ? ObjectKind.RULE : ObjectKind.TRIGGER;
                    var name = kind == ObjectKind.TRIGGER && (tokens.at("all") || tokens.at("user"))
                            ? null
                            : tokens.peek(0).identifier();
                    tokens.next();
                    return new Alteration.SetState(kind, name, state + how);
                }
                return new Alteration.Unclear(tokens.until(COMMA).text());
            }
        }
        return null;
    }
}
