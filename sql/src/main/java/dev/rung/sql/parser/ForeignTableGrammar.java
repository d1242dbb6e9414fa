package dev.rung.sql.parser;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TableStatement;

/** {@code create foreign table}. */
final class ForeignTableGrammar {

    private ForeignTableGrammar() {}

    /** What follows {@code create foreign}. */
    static TableStatement create(Cursor at, int start) {
        at.expect("table");
        boolean ifNotExists = at.acceptIfNotExists();
        var name = RelationGrammar.name(at);
        return at.accept("partition", "of")
                ? partition(at, start, ifNotExists, name)
                : plain(at, start, ifNotExists, name);
    }

    private static TableStatement plain(Cursor at, int start, boolean ifNotExists, QualifiedName name) {
        return new TableStatement.CreateForeign(
                ifNotExists,
                name,
                TableElementGrammar.elements(at),
                CreateTableGrammar.inherits(at),
                server(at),
                ForeignOptionGrammar.options(at),
                at.since(start));
    }

    private static TableStatement partition(Cursor at, int start, boolean ifNotExists, QualifiedName name) {
        return new TableStatement.CreateForeignPartition(
                ifNotExists,
                name,
                RelationGrammar.name(at),
                TableElementGrammar.typedElements(at),
                PartitionBoundGrammar.bound(at),
                server(at),
                ForeignOptionGrammar.options(at),
                at.since(start));
    }

    private static Name server(Cursor at) {
        at.expect("server");
        return at.name();
    }
}
