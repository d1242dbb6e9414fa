package dev.rung.sql.parser;

import dev.rung.sql.tree.TriggerStatement;

/** Creates, changes and drops triggers. */
final class TriggerGrammar {

    private TriggerGrammar() {}

    static TriggerStatement statement(Cursor at) {
        return switch (at.keyword()) {
            case "create" -> CreateTriggerGrammar.create(at);
            case "alter" -> alter(at);
            default -> drop(at);
        };
    }

    private static TriggerStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "trigger");
        var name = at.name();
        at.expect("on");
        var table = RelationGrammar.name(at);
        if (at.accept("rename")) {
            return new TriggerStatement.Rename(name, table, AlterTableGrammar.newName(at), at.since(start));
        }
        return new TriggerStatement.DependsOnExtension(
                name, table, DependsGrammar.isNo(at), DependsGrammar.extension(at), at.since(start));
    }

    private static TriggerStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "trigger");
        boolean ifExists = at.acceptIfExists();
        var name = at.name();
        at.expect("on");
        return new TriggerStatement.Drop(
                ifExists, name, RelationGrammar.name(at), Common.behavior(at), at.since(start));
    }
}
