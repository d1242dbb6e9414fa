package dev.rung.processor.parse;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;

/**
 * Reads a statement of PostgreSQL 14 to 18. It knows the statements that change a schema; whatever it does not know is
 * {@link SqlStatement.Other}, and never a mistake of the user's, for PostgreSQL may well know it.
 */
public final class SqlParser {

    private static final Set<String> NO_EFFECT = Set.of(
            "analyze",
            "vacuum",
            "reindex",
            "cluster",
            "lock",
            "reset",
            "show",
            "begin",
            "start",
            "commit",
            "end",
            "rollback",
            "savepoint",
            "release",
            "abort",
            "notify",
            "listen",
            "unlisten",
            "discard",
            "checkpoint",
            "prepare",
            "deallocate",
            "declare",
            "fetch",
            "move",
            "close",
            "explain",
            "copy",
            "security",
            "values",
            "table",
            "refresh",
            "reassign",
            "load");
    private static final Set<String> NOT_IN_A_SCHEMA =
            Set.of("role", "user", "group", "database", "tablespace", "system", "default", "subscription");
    private static final Set<String> ELEMENTS = Set.of("create", "grant");

    private SqlParser() {}

    /**
     * Reads one statement.
     *
     * @param sql the statement, without a semicolon at its end
     */
    public static SqlStatement parse(String sql) {
        return parse(Tokens.of(sql), sql);
    }

    private static SqlStatement parse(Tokens tokens, String sql) {
        try {
            return statement(tokens, sql);
        } catch (NotUnderstood e) {
            return new SqlStatement.Other(String.valueOf(e.getMessage()));
        }
    }

    private static SqlStatement statement(Tokens tokens, String sql) {
        if (tokens.peek(0).kind() != SqlToken.Kind.WORD) {
            return tokens.at("(") ? new SqlStatement.NoEffect() : new SqlStatement.Other("no command");
        }
        var command = tokens.identifier();
        return switch (command) {
            case "create" -> create(tokens);
            case "alter" -> alter(tokens);
            case "drop" -> drop(tokens);
            case "comment" -> comment(tokens);
            case "grant", "revoke" -> privileges(tokens, command.equals("grant"));
            case "set" -> set(tokens);
            case "do" -> CodeBlock.parse(tokens);
            case "insert", "merge" -> changeData(tokens, "into");
            case "delete" -> changeData(tokens, "from");
            case "update" -> changeData(tokens, "only");
            case "truncate" -> changeData(tokens, "table");
            case "select", "with", "call" -> evaluate(sql);
            default -> NO_EFFECT.contains(command) ? new SqlStatement.NoEffect() : new SqlStatement.Other(command);
        };
    }

    private static SqlStatement evaluate(String sql) {
        var query = Query.of(Fragment.code(sql));
        var path = sql.replaceAll(
                "(?is)^\\s*select\\s+(pg_catalog\\.)?set_config\\s*\\(\\s*'search_path'\\s*,\\s*'(.*?)'.*$", "$2");
        if (!path.equals(sql)) {
            return searchPath(path);
        }
        boolean into = sql.matches("(?is)^\\s*select\\b.*\\binto\\b.*");
        return into ? new SqlStatement.Other("select into") : new SqlStatement.Evaluate(query.functions());
    }

    private static SqlStatement set(Tokens tokens) {
        if (!tokens.accept("local")) {
            tokens.accept("session");
        }
        if (!tokens.accept("search_path") && !tokens.accept("schema")) {
            return new SqlStatement.NoEffect();
        }
        if (!tokens.accept("to")) {
            tokens.accept("=");
        }
        return searchPath(tokens.rest().text());
    }

    private static SqlStatement searchPath(String text) {
        var schemas = new ArrayList<String>();
        for (var token : SqlLexer.tokens(text)) {
            var name = token.kind() == SqlToken.Kind.STRING ? token.string() : token.isName() ? token.identifier() : "";
            if (!name.isEmpty() && !name.equals("$user") && !name.equals("pg_catalog")) {
                schemas.add(name.equals("default") ? "public" : name);
            }
        }
        return new SqlStatement.SetSearchPath(schemas);
    }

    private static SqlStatement changeData(Tokens tokens, String before) {
        tokens.accept(before);
        tokens.accept("only");
        return new SqlStatement.ChangeData(tokens.name());
    }

    private static SqlStatement create(Tokens tokens) {
        boolean orReplace = tokens.accept("or", "replace");
        if (tokens.atAny(NOT_IN_A_SCHEMA)) {
            return new SqlStatement.NoEffect();
        }
        if (!tokens.accept("global")) {
            tokens.accept("local");
        }
        boolean temporary = tokens.accept("temp") || tokens.accept("temporary");
        boolean unlogged = tokens.accept("unlogged");
        boolean unique = tokens.accept("unique");
        boolean constraint = tokens.accept("constraint");
        if (!tokens.accept("recursive")) {
            tokens.accept("trusted");
        }
        boolean foreign = tokens.at("foreign", "table");
        var kind = ObjectGrammar.kind(tokens)
                .orElseThrow(() -> new NotUnderstood("create " + tokens.next().text()));
        if (temporary) {
            tokens.acceptIfNotExists();
            return new SqlStatement.CreateTemporary(tokens.name());
        }
        return switch (kind) {
            case SCHEMA -> schema(tokens);
            case TABLE -> TableGrammar.create(tokens, unlogged, foreign);
            case INDEX -> IndexGrammar.create(tokens, unique);
            case VIEW, MATERIALIZED_VIEW -> ObjectGrammar.view(tokens, kind, orReplace);
            case SEQUENCE -> ObjectGrammar.sequence(tokens);
            case TYPE -> ObjectGrammar.type(tokens);
            case DOMAIN -> ObjectGrammar.domain(tokens);
            case FUNCTION, PROCEDURE, AGGREGATE -> RoutineGrammar.create(tokens, kind, orReplace);
            case TRIGGER -> ObjectGrammar.trigger(tokens, orReplace, constraint);
            case POLICY -> ObjectGrammar.policy(tokens);
            default -> ObjectGrammar.other(tokens, kind, orReplace);
        };
    }

    private static SqlStatement schema(Tokens tokens) {
        boolean ifNotExists = tokens.acceptIfNotExists();
        var name = tokens.at("authorization") ? tokens.peek(1).identifier() : tokens.identifier();
        if (tokens.accept("authorization")) {
            tokens.identifier();
        }
        var elements = new ArrayList<SqlStatement>();
        while (!tokens.atEnd()) {
            var element = tokens.until(ELEMENTS).text();
            elements.add(parse(element));
        }
        return new SqlStatement.CreateSchema(name, ifNotExists, elements);
    }

    private static SqlStatement drop(Tokens tokens) {
        if (tokens.atAny(NOT_IN_A_SCHEMA)) {
            return new SqlStatement.NoEffect();
        }
        if (tokens.accept("owned", "by")) {
            return new SqlStatement.DropOwned();
        }
        var kind = ObjectGrammar.kind(tokens)
                .orElseThrow(() -> new NotUnderstood("drop " + tokens.next().text()));
        tokens.accept("concurrently");
        boolean ifExists = tokens.acceptIfExists();
        var objects = tokens.separated(list -> ObjectGrammar.reference(list, kind));
        boolean cascade = tokens.acceptCascade();
        if (!tokens.atEnd()) {
            throw new NotUnderstood("unexpected " + tokens.next().text());
        }
        return new SqlStatement.Drop(kind, objects, ifExists, cascade);
    }

    private static SqlStatement alter(Tokens tokens) {
        if (tokens.atAny(NOT_IN_A_SCHEMA)) {
            return new SqlStatement.NoEffect();
        }
        var kind = ObjectGrammar.kind(tokens)
                .orElseThrow(() -> new NotUnderstood("alter " + tokens.next().text()));
        boolean ifExists = tokens.acceptIfExists();
        tokens.accept("only");
        if (tokens.at("all")) {
            throw new NotUnderstood("all");
        }
        var object = ObjectGrammar.reference(tokens, kind);
        tokens.accept("*");
        return new SqlStatement.Alter(kind, object, ifExists, AlterOtherGrammar.actions(tokens, kind));
    }

    private static SqlStatement comment(Tokens tokens) {
        tokens.expect("on");
        if (tokens.atAny(NOT_IN_A_SCHEMA)) {
            return new SqlStatement.NoEffect();
        }
        var kind = ObjectGrammar.kind(tokens).orElseThrow(() -> new NotUnderstood("comment on"));
        var object = ObjectGrammar.reference(tokens, kind);
        tokens.expect("is");
        var text = tokens.accept("null") ? "" : text(tokens);
        return new SqlStatement.Comment(kind, object, text.isEmpty() ? null : text);
    }

    private static String text(Tokens tokens) {
        var text = tokens.acceptString();
        if (text == null) {
            throw new NotUnderstood("expected a text");
        }
        return text;
    }

    private static SqlStatement privileges(Tokens tokens, boolean grant) {
        if (tokens.at("grant", "option", "for")) {
            throw new NotUnderstood("grant option");
        }
        var privileges = tokens.separated(
                list -> list.until(Set.of("on", "to", "from", ",")).text().toLowerCase(Locale.ROOT));
        if (!tokens.accept("on") || tokens.at("all") || tokens.atAny(NOT_IN_A_SCHEMA) || tokens.at("foreign")) {
            return new SqlStatement.NoEffect();
        }
        boolean hasKind = tokens.peek(1).isName()
                && !tokens.peek(1).isSymbol("to")
                && !tokens.peek(1).isSymbol("from");
        var kind =
                hasKind ? ObjectGrammar.kind(tokens).orElseThrow(() -> new NotUnderstood("grant")) : ObjectKind.TABLE;
        var objects = tokens.separated(list -> ObjectGrammar.reference(list, kind));
        tokens.expect(grant ? "to" : "from");
        var roles = tokens.separated(list -> {
            list.accept("group");
            return list.identifier();
        });
        return new SqlStatement.Privileges(grant, kind, objects, privileges, roles);
    }
}
