package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.SchemaStatement;
import dev.rung.sql.tree.Statement;
import dev.rung.sql.tree.TableStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Creates, changes and drops schemas. */
final class SchemaGrammar {

    private SchemaGrammar() {}

    static SchemaStatement statement(Cursor at) {
        return at.follows("create") ? create(at) : at.follows("alter") ? alter(at) : drop(at);
    }

    private static SchemaStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        at.expect("schema");
        boolean ifNotExists = at.acceptIfNotExists();
        var name = at.isName() ? Optional.of(at.name()) : Optional.<Name>empty();
        var owner = at.after("authorization", Common::role);
        if (name.isEmpty() && owner.isEmpty()) {
            throw at.unexpected();
        }
        if (ifNotExists && isElement(at)) {
            throw at.wrong(
                    at.peek().place(),
                    "a schema that may exist is created without anything in it",
                    "leave out `if not exists`, or create what is in it by statements of its own");
        }
        return new SchemaStatement.Create(ifNotExists, name, owner, elements(at), at.since(start));
    }

    private static boolean isElement(Cursor at) {
        return at.is("create") || at.is("grant");
    }

    private static List<Statement> elements(Cursor at) {
        var elements = new ArrayList<Statement>();
        while (isElement(at)) {
            elements.add(at.follows("grant") ? PrivilegeGrammar.statement(at) : element(at));
        }
        return elements;
    }

    private static Statement element(Cursor at) {
        int object = CreateGrammar.object(at);
        return switch (at.peek(object).value()) {
            case "table", "index", "unique", "sequence", "trigger", "constraint", "view", "recursive" -> created(at);
            default -> {
                for (int i = 0; i < object; i++) {
                    at.next();
                }
                throw at.unexpected("table", "index", "sequence", "trigger", "view");
            }
        };
    }

    /** Of the statements that create tables, the one that fills them from a query is no part of a schema. */
    private static Statement created(Cursor at) {
        var statement = CreateGrammar.statement(at);
        if (statement instanceof TableStatement.CreateAs filled) {
            throw at.wrong(
                    filled.place(),
                    "a table that is made from a query is not created within `create schema`",
                    "create it by a statement of its own");
        }
        return statement;
    }

    private static SchemaStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "schema");
        var name = at.name();
        if (at.accept("rename", "to")) {
            return new SchemaStatement.Rename(name, at.name(), at.since(start));
        }
        at.expect("owner", "to");
        return new SchemaStatement.SetOwner(name, Common.role(at), at.since(start));
    }

    private static SchemaStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "schema");
        boolean ifExists = at.acceptIfExists();
        return new SchemaStatement.Drop(ifExists, at.separated(Cursor::name), Common.behavior(at), at.since(start));
    }
}
