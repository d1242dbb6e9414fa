package dev.rung.sql.parser;

import dev.rung.sql.tree.SequenceStatement;

/** Creates, changes and drops sequences. */
final class SequenceGrammar {

    private SequenceGrammar() {}

    static SequenceStatement statement(Cursor at) {
        return switch (at.keyword()) {
            case "create" -> create(at);
            case "alter" -> alter(at);
            default -> drop(at);
        };
    }

    private static SequenceStatement create(Cursor at) {
        int start = at.mark();
        var creation = Creation.begin(at, Creation.Modifier.TEMPORARY, Creation.Modifier.UNLOGGED);
        at.expect("sequence");
        return new SequenceStatement.Create(
                creation.persistence(),
                at.acceptIfNotExists(),
                RelationGrammar.name(at),
                SequenceOptionGrammar.options(at),
                at.since(start));
    }

    private static SequenceStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "sequence");
        boolean ifExists = at.acceptIfExists();
        var name = RelationGrammar.name(at);
        if (at.accept("rename")) {
            return new SequenceStatement.Rename(ifExists, name, AlterTableGrammar.newName(at), at.since(start));
        }
        if (at.accept("set", "schema")) {
            return new SequenceStatement.SetSchema(ifExists, name, at.name(), at.since(start));
        }
        return SequenceOptionGrammar.begins(at)
                ? new SequenceStatement.Change(ifExists, name, SequenceOptionGrammar.options(at), at.since(start))
                : new SequenceStatement.Alter(ifExists, name, TableActionGrammar.actions(at), at.since(start));
    }

    private static SequenceStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "sequence");
        return new SequenceStatement.Drop(
                at.acceptIfExists(), at.separated(RelationGrammar::name), Common.behavior(at), at.since(start));
    }
}
