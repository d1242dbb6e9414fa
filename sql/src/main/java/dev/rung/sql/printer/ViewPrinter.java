package dev.rung.sql.printer;

import dev.rung.sql.tree.Option;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.ViewStatement;
import java.util.List;

/** Creates, changes, refreshes and drops views and materialized views. */
final class ViewPrinter implements ViewStatement.Cases<Output> {

    private final Output out;

    private ViewPrinter(Output out) {
        this.out = out;
    }

    static void print(ViewStatement statement, Output out) {
        statement.accept(new ViewPrinter(out));
    }

    @Override
    public Output create(ViewStatement.Create statement) {
        out.words("create").wordsIf(statement.orReplace(), "or", "replace");
        TableStoragePrinter.persistence(statement.persistence(), out)
                .words("view")
                .name(statement.name())
                .listIfAny(statement.columns(), out::name);
        query(statement.options(), statement.query());
        if (statement.check() != ViewStatement.CheckOption.DEFAULT) {
            out.words("with")
                    .wordsIf(statement.check() == ViewStatement.CheckOption.LOCAL, "local")
                    .words("check", "option");
        }
        return out;
    }

    @Override
    public Output createRecursive(ViewStatement.CreateRecursive statement) {
        out.words("create").wordsIf(statement.orReplace(), "or", "replace");
        TableStoragePrinter.persistence(statement.persistence(), out)
                .words("recursive", "view")
                .name(statement.name())
                .list(statement.columns(), out::name);
        return query(statement.options(), statement.query());
    }

    private Output query(List<Option> options, Query query) {
        TableStoragePrinter.options(options, out).words("as");
        QueryPrinter.print(query, out);
        return out;
    }

    @Override
    public Output createMaterialized(ViewStatement.CreateMaterialized statement) {
        out.words("create")
                .wordsIf(statement.isUnlogged(), "unlogged")
                .words("materialized", "view")
                .ifNotExists(statement.ifNotExists())
                .name(statement.name())
                .listIfAny(statement.columns(), out::name);
        storage(statement.storage()).words("as");
        QueryPrinter.print(statement.query(), out);
        return TableStoragePrinter.filling(statement.data(), out);
    }

    private Output storage(ViewStatement.Storage storage) {
        out.optional(storage.method(), out::name, "using");
        return TableStoragePrinter.options(storage.options(), out)
                .optional(storage.tablespace(), out::name, "tablespace");
    }

    @Override
    public Output refresh(ViewStatement.Refresh statement) {
        out.words("refresh", "materialized", "view")
                .wordsIf(statement.isConcurrent(), "concurrently")
                .name(statement.name());
        return TableStoragePrinter.filling(statement.data(), out);
    }

    private Output alter(boolean isMaterialized, boolean ifExists, QualifiedName name) {
        return out.words("alter")
                .wordsIf(isMaterialized, "materialized")
                .words("view")
                .ifExists(ifExists)
                .name(name);
    }

    @Override
    public Output alter(ViewStatement.Alter statement) {
        alter(statement.isMaterialized(), statement.ifExists(), statement.name());
        return TableActionPrinter.print(statement.actions(), out);
    }

    @Override
    public Output rename(ViewStatement.Rename statement) {
        return alter(statement.isMaterialized(), statement.ifExists(), statement.name())
                .words("rename", "to")
                .name(statement.newName());
    }

    @Override
    public Output renameColumn(ViewStatement.RenameColumn statement) {
        return alter(statement.isMaterialized(), statement.ifExists(), statement.name())
                .words("rename", "column")
                .name(statement.column())
                .words("to")
                .name(statement.newName());
    }

    @Override
    public Output setSchema(ViewStatement.SetSchema statement) {
        return alter(statement.isMaterialized(), statement.ifExists(), statement.name())
                .words("set", "schema")
                .name(statement.schema());
    }

    @Override
    public Output dependsOnExtension(ViewStatement.DependsOnExtension statement) {
        return alter(true, false, statement.name())
                .wordsIf(statement.isNo(), "no")
                .words("depends", "on", "extension")
                .name(statement.extension());
    }

    @Override
    public Output moveAll(ViewStatement.MoveAll statement) {
        return TableStoragePrinter.move(
                statement.tablespace(),
                statement.owners(),
                statement.newTablespace(),
                statement.isNowait(),
                out.words("alter", "materialized", "view"));
    }

    @Override
    public Output drop(ViewStatement.Drop statement) {
        return out.words("drop")
                .wordsIf(statement.isMaterialized(), "materialized")
                .words("view")
                .ifExists(statement.ifExists())
                .separated(statement.names(), out::name)
                .behavior(statement.behavior());
    }
}
