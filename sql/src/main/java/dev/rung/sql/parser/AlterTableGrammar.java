package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Relation;
import dev.rung.sql.tree.TableStatement;

/** {@code alter table} and {@code alter foreign table}. */
final class AlterTableGrammar {

    private AlterTableGrammar() {}

    static TableStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter");
        boolean isForeign = at.accept("foreign");
        at.expect("table");
        if (!isForeign && at.is("all")) {
            var move = MoveGrammar.move(at);
            return new TableStatement.MoveAll(
                    move.tablespace(), move.owners(), move.newTablespace(), move.isNowait(), at.since(start));
        }
        var head = new Head(start, isForeign, at.acceptIfExists(), RelationGrammar.relation(at));
        if (at.accept("rename")) {
            return rename(at, head);
        }
        if (at.accept("set", "schema")) {
            return new TableStatement.SetSchema(isForeign, head.ifExists, head.table, at.name(), at.since(start));
        }
        if (!isForeign && at.accept("attach")) {
            return attach(at, head);
        }
        if (!isForeign && at.accept("detach")) {
            return detach(at, head);
        }
        return new TableStatement.Alter(
                isForeign, head.ifExists, head.table, TableActionGrammar.actions(at), at.since(start));
    }

    /** What all of them begin with. */
    private record Head(int start, boolean isForeign, boolean ifExists, Relation table) {}

    private static TableStatement rename(Cursor at, Head head) {
        if (at.accept("to")) {
            return new TableStatement.Rename(
                    head.isForeign, head.ifExists, head.table, at.name(), at.since(head.start));
        }
        if (!head.isForeign && at.accept("constraint")) {
            var constraint = at.name();
            return new TableStatement.RenameConstraint(
                    head.ifExists, head.table, constraint, newName(at), at.since(head.start));
        }
        at.accept("column");
        var column = at.name();
        return new TableStatement.RenameColumn(
                head.isForeign, head.ifExists, head.table, column, newName(at), at.since(head.start));
    }

    static Name newName(Cursor at) {
        at.expect("to");
        return at.name();
    }

    private static TableStatement attach(Cursor at, Head head) {
        at.expect("partition");
        return new TableStatement.AttachPartition(
                head.ifExists,
                head.table,
                RelationGrammar.name(at),
                PartitionBoundGrammar.bound(at),
                at.since(head.start));
    }

    private static TableStatement detach(Cursor at, Head head) {
        at.expect("partition");
        return new TableStatement.DetachPartition(
                head.ifExists, head.table, RelationGrammar.name(at), detaching(at), at.since(head.start));
    }

    private static TableStatement.Detaching detaching(Cursor at) {
        if (at.accept("concurrently")) {
            return TableStatement.Detaching.CONCURRENTLY;
        }
        return at.accept("finalize") ? TableStatement.Detaching.FINALIZE : TableStatement.Detaching.DEFAULT;
    }
}
