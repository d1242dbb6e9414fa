package dev.rung.sql.parser;

import dev.rung.sql.tree.RuleStatement;

/** Creates, changes and drops rewrite rules. */
final class RuleGrammar {

    private RuleGrammar() {}

    static RuleStatement statement(Cursor at) {
        return switch (at.keyword()) {
            case "create" -> create(at);
            case "alter" -> rename(at);
            default -> drop(at);
        };
    }

    private static RuleStatement create(Cursor at) {
        int start = at.mark();
        var creation = Creation.begin(at, Creation.Modifier.REPLACE);
        at.expect("rule");
        var name = at.name();
        at.expect("as");
        at.expect("on");
        var event = event(at);
        at.expect("to");
        var table = RelationGrammar.name(at);
        var where = at.after("where", ExpressionGrammar::expression);
        at.expect("do");
        return new RuleStatement.Create(
                creation.orReplace(),
                name,
                event,
                table,
                where,
                mode(at),
                RuleActionGrammar.actions(at),
                at.since(start));
    }

    private static RuleStatement.Event event(Cursor at) {
        return switch (at.expectAny("select", "insert", "update", "delete")) {
            case "select" -> RuleStatement.Event.SELECT;
            case "insert" -> RuleStatement.Event.INSERT;
            case "update" -> RuleStatement.Event.UPDATE;
            default -> RuleStatement.Event.DELETE;
        };
    }

    private static RuleStatement.Mode mode(Cursor at) {
        return at.accept("instead")
                ? RuleStatement.Mode.INSTEAD
                : at.accept("also") ? RuleStatement.Mode.ALSO : RuleStatement.Mode.DEFAULT;
    }

    private static RuleStatement rename(Cursor at) {
        int start = at.mark();
        at.expect("alter", "rule");
        var name = at.name();
        at.expect("on");
        var table = RelationGrammar.name(at);
        at.expect("rename");
        return new RuleStatement.Rename(name, table, AlterTableGrammar.newName(at), at.since(start));
    }

    private static RuleStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "rule");
        boolean ifExists = at.acceptIfExists();
        var name = at.name();
        at.expect("on");
        return new RuleStatement.Drop(ifExists, name, RelationGrammar.name(at), Common.behavior(at), at.since(start));
    }
}
