package dev.rung.sql.parser;

import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Persistence;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TableStatement;
import java.util.List;

/** {@code create table} in all its forms. */
final class CreateTableGrammar {

    private CreateTableGrammar() {}

    static TableStatement create(Cursor at) {
        int start = at.mark();
        var creation = Creation.begin(at, Creation.Modifier.TEMPORARY, Creation.Modifier.UNLOGGED);
        if (creation.persistence() == Persistence.PERMANENT && at.accept("foreign")) {
            return ForeignTableGrammar.create(at, start);
        }
        at.expect("table");
        var head = new Head(start, creation.persistence(), at.acceptIfNotExists(), RelationGrammar.name(at));
        if (at.accept("of")) {
            return typed(at, head);
        }
        if (at.accept("partition", "of")) {
            return partition(at, head);
        }
        return at.is("(") && !isListOfNames(at) ? plain(at, head) : filled(at, head);
    }

    /** What all forms begin with. */
    private record Head(int start, Persistence persistence, boolean ifNotExists, QualifiedName name) {}

    private static boolean isListOfNames(Cursor at) {
        return at.isNameAt(1) && (at.followsAt(2, ",") || at.followsAt(2, ")"));
    }

    private static TableStatement plain(Cursor at, Head head) {
        return new TableStatement.Create(
                head.persistence,
                head.ifNotExists,
                head.name,
                TableElementGrammar.elements(at),
                inherits(at),
                PartitionGrammar.partitioning(at),
                TableStorageGrammar.storage(at),
                at.since(head.start));
    }

    static List<QualifiedName> inherits(Cursor at) {
        return at.after("inherits", parents -> parents.list(RelationGrammar::name))
                .orElse(List.of());
    }

    private static TableStatement typed(Cursor at, Head head) {
        return new TableStatement.CreateTyped(
                head.persistence,
                head.ifNotExists,
                head.name,
                at.qualifiedName(),
                TableElementGrammar.typedElements(at),
                PartitionGrammar.partitioning(at),
                TableStorageGrammar.storage(at),
                at.since(head.start));
    }

    private static TableStatement partition(Cursor at, Head head) {
        return new TableStatement.CreatePartition(
                head.persistence,
                head.ifNotExists,
                head.name,
                RelationGrammar.name(at),
                TableElementGrammar.typedElements(at),
                PartitionBoundGrammar.bound(at),
                PartitionGrammar.partitioning(at),
                TableStorageGrammar.storage(at),
                at.since(head.start));
    }

    private static TableStatement filled(Cursor at, Head head) {
        var columns = at.follows("(") ? at.list(Cursor::name) : List.<Name>of();
        var storage = TableStorageGrammar.storage(at);
        at.expect("as");
        return new TableStatement.CreateAs(
                head.persistence,
                head.ifNotExists,
                head.name,
                columns,
                storage,
                source(at),
                TableStorageGrammar.filling(at),
                at.since(head.start));
    }

    private static TableStatement.Source source(Cursor at) {
        int start = at.mark();
        if (at.accept("execute")) {
            var statement = at.name();
            var arguments = at.is("(") ? at.list(ExpressionGrammar::expression) : List.<Expression>of();
            return new TableStatement.FromPrepared(statement, arguments, at.since(start));
        }
        return new TableStatement.FromQuery(QueryGrammar.query(at), at.since(start));
    }
}
