package dev.rung.sql.printer;

import dev.rung.sql.tree.IndexDefinition;
import dev.rung.sql.tree.IndexStatement;
import dev.rung.sql.tree.QualifiedName;

/** Creates, changes, rebuilds and drops indexes. */
final class IndexPrinter implements IndexStatement.Cases<Output> {

    private final Output out;

    private IndexPrinter(Output out) {
        this.out = out;
    }

    static void print(IndexStatement statement, Output out) {
        statement.accept(new IndexPrinter(out));
    }

    @Override
    public Output create(IndexStatement.Create statement) {
        out.words("create")
                .wordsIf(statement.isUnique(), "unique")
                .words("index")
                .wordsIf(statement.isConcurrent(), "concurrently")
                .ifNotExists(statement.ifNotExists())
                .optional(statement.name(), out::name)
                .words("on");
        RelationPrinter.print(statement.table(), out);
        return definition(statement.definition());
    }

    private Output definition(IndexDefinition definition) {
        out.optional(definition.method(), out::name, "using");
        out.list(definition.elements(), element -> KeyPrinter.element(element, out));
        if (!definition.include().isEmpty()) {
            out.words("include").list(definition.include(), element -> KeyPrinter.element(element, out));
        }
        KeyPrinter.nulls(definition.nulls(), out);
        TableStoragePrinter.options(definition.options(), out);
        return out.optional(definition.tablespace(), out::name, "tablespace")
                .optional(definition.where(), where -> ExpressionPrinter.print(where, out), "where");
    }

    private Output alter(boolean ifExists, QualifiedName name) {
        return out.words("alter", "index").ifExists(ifExists).name(name);
    }

    @Override
    public Output alter(IndexStatement.Alter statement) {
        return TableActionPrinter.print(statement.actions(), alter(statement.ifExists(), statement.name()));
    }

    @Override
    public Output attachPartition(IndexStatement.AttachPartition statement) {
        return alter(false, statement.name()).words("attach", "partition").name(statement.partition());
    }

    @Override
    public Output rename(IndexStatement.Rename statement) {
        return alter(statement.ifExists(), statement.name())
                .words("rename", "to")
                .name(statement.newName());
    }

    @Override
    public Output dependsOnExtension(IndexStatement.DependsOnExtension statement) {
        return alter(false, statement.name())
                .wordsIf(statement.isNo(), "no")
                .words("depends", "on", "extension")
                .name(statement.extension());
    }

    @Override
    public Output moveAll(IndexStatement.MoveAll statement) {
        return TableStoragePrinter.move(
                statement.tablespace(),
                statement.owners(),
                statement.newTablespace(),
                statement.isNowait(),
                out.words("alter", "index"));
    }

    @Override
    public Output drop(IndexStatement.Drop statement) {
        return out.words("drop", "index")
                .wordsIf(statement.isConcurrent(), "concurrently")
                .ifExists(statement.ifExists())
                .separated(statement.names(), out::name)
                .behavior(statement.behavior());
    }

    @Override
    public Output reindex(IndexStatement.Reindex statement) {
        SettingPrinter.options(statement.options(), out.words("reindex"));
        return out.words(statement.target())
                .wordsIf(statement.isConcurrent(), "concurrently")
                .optional(statement.name(), out::name);
    }
}
