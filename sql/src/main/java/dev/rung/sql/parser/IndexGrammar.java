package dev.rung.sql.parser;

import dev.rung.sql.tree.IndexDefinition;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.UtilityOption;
import java.util.List;
import java.util.Optional;

/** Creates, changes, rebuilds and drops indexes. */
final class IndexGrammar {

    private IndexGrammar() {}

    static IndexStatement statement(Cursor at) {
        return switch (at.keyword()) {
            case "create" -> create(at);
            case "alter" -> alter(at);
            case "drop" -> drop(at);
            default -> reindex(at);
        };
    }

    private static IndexStatement create(Cursor at) {
        int start = at.mark();
        Creation.begin(at);
        boolean isUnique = at.accept("unique");
        at.expect("index");
        boolean isConcurrent = at.accept("concurrently");
        boolean ifNotExists = at.acceptIfNotExists();
        var name = ifNotExists || !at.is("on") ? Optional.of(at.name()) : Optional.<Name>empty();
        at.expect("on");
        return new IndexStatement.Create(
                isUnique,
                isConcurrent,
                ifNotExists,
                name,
                RelationGrammar.relation(at),
                definition(at),
                at.since(start));
    }

    private static IndexDefinition definition(Cursor at) {
        int start = at.mark();
        return new IndexDefinition(
                at.after("using", Cursor::name),
                at.list(KeyGrammar::element),
                at.after("include", columns -> columns.list(KeyGrammar::element))
                        .orElse(List.of()),
                KeyGrammar.nullTreatment(at),
                OptionGrammar.after(at, "with").orElse(List.of()),
                at.after("tablespace", Cursor::name),
                at.after("where", ExpressionGrammar::expression),
                at.since(start));
    }

    private static IndexStatement alter(Cursor at) {
        int start = at.mark();
        at.expect("alter", "index");
        if (at.is("all")) {
            var move = MoveGrammar.move(at);
            return new IndexStatement.MoveAll(
                    move.tablespace(), move.owners(), move.newTablespace(), move.isNowait(), at.since(start));
        }
        boolean ifExists = at.acceptIfExists();
        var name = RelationGrammar.name(at);
        if (at.accept("rename")) {
            return new IndexStatement.Rename(ifExists, name, AlterTableGrammar.newName(at), at.since(start));
        }
        if (!ifExists && at.accept("attach")) {
            at.expect("partition");
            return new IndexStatement.AttachPartition(name, RelationGrammar.name(at), at.since(start));
        }
        if (!ifExists && DependsGrammar.begins(at)) {
            return new IndexStatement.DependsOnExtension(
                    name, DependsGrammar.isNo(at), DependsGrammar.extension(at), at.since(start));
        }
        return new IndexStatement.Alter(ifExists, name, TableActionGrammar.actions(at), at.since(start));
    }

    private static IndexStatement drop(Cursor at) {
        int start = at.mark();
        at.expect("drop", "index");
        return new IndexStatement.Drop(
                at.accept("concurrently"),
                at.acceptIfExists(),
                at.separated(RelationGrammar::name),
                Common.behavior(at),
                at.since(start));
    }

    private static IndexStatement reindex(Cursor at) {
        int start = at.mark();
        at.expect("reindex");
        var options = at.is("(") ? UtilityOptionGrammar.options(at) : List.<UtilityOption>of();
        var target = target(at);
        boolean isConcurrent = at.accept("concurrently");
        return new IndexStatement.Reindex(options, target, isConcurrent, reindexed(at, target), at.since(start));
    }

    private static IndexStatement.Target target(Cursor at) {
        return switch (at.expectAny("index", "table", "schema", "database", "system")) {
            case "index" -> IndexStatement.Target.INDEX;
            case "table" -> IndexStatement.Target.TABLE;
            case "schema" -> IndexStatement.Target.SCHEMA;
            case "database" -> IndexStatement.Target.DATABASE;
            default -> IndexStatement.Target.SYSTEM;
        };
    }

    private static Optional<QualifiedName> reindexed(Cursor at, IndexStatement.Target target) {
        return switch (target) {
            case INDEX, TABLE -> Optional.of(RelationGrammar.name(at));
            case SCHEMA -> Optional.of(single(at));
            case DATABASE, SYSTEM -> at.isName() ? Optional.of(single(at)) : Optional.empty();
        };
    }

    private static QualifiedName single(Cursor at) {
        var name = at.name();
        return new QualifiedName(List.of(name), name.place());
    }
}
