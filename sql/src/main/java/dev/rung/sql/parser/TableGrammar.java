package dev.rung.sql.parser;

import dev.rung.sql.tree.TableStatement;

/** Creates, changes, fills and drops tables, foreign tables and partitions. */
final class TableGrammar {

    private TableGrammar() {}

    static TableStatement statement(Cursor at) {
        return switch (at.keyword()) {
            case "create" -> CreateTableGrammar.create(at);
            case "alter" -> AlterTableGrammar.alter(at);
            default -> drop(at);
        };
    }

    private static TableStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop");
        boolean isForeign = at.accept("foreign");
        at.expect("table");
        return new TableStatement.Drop(
                isForeign,
                at.acceptIfExists(),
                at.separated(RelationGrammar::name),
                Common.behavior(at),
                at.since(start));
    }
}
