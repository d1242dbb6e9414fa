package dev.rung.sql.parser;

import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.ViewStatement;

/** {@code alter view} and {@code alter materialized view}. */
final class AlterViewGrammar {

    private AlterViewGrammar() {}

    static ViewStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter");
        boolean isMaterialized = at.accept("materialized");
        at.expect("view");
        if (isMaterialized && at.is("all")) {
            var move = MoveGrammar.move(at);
            return new ViewStatement.MoveAll(
                    move.tablespace(), move.owners(), move.newTablespace(), move.isNowait(), at.since(start));
        }
        var head = new Head(start, isMaterialized, at.acceptIfExists(), RelationGrammar.name(at));
        if (at.accept("rename")) {
            return rename(at, head);
        }
        if (at.accept("set", "schema")) {
            return new ViewStatement.SetSchema(isMaterialized, head.ifExists, head.name, at.name(), at.since(start));
        }
        if (isMaterialized && !head.ifExists && DependsGrammar.begins(at)) {
            return new ViewStatement.DependsOnExtension(
                    head.name, DependsGrammar.isNo(at), DependsGrammar.extension(at), at.since(start));
        }
        return new ViewStatement.Alter(
                isMaterialized, head.ifExists, head.name, TableActionGrammar.actions(at), at.since(start));
    }

    /** What all of them begin with. */
    private record Head(int start, boolean isMaterialized, boolean ifExists, QualifiedName name) {}

    private static ViewStatement rename(Cursor at, Head head) {
        if (at.accept("to")) {
            return new ViewStatement.Rename(
                    head.isMaterialized, head.ifExists, head.name, at.name(), at.since(head.start));
        }
        at.accept("column");
        var column = at.name();
        return new ViewStatement.RenameColumn(
                head.isMaterialized,
                head.ifExists,
                head.name,
                column,
                AlterTableGrammar.newName(at),
                at.since(head.start));
    }
}
