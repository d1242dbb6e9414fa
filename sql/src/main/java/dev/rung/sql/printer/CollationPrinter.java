package dev.rung.sql.printer;

import dev.rung.sql.tree.CollationStatement;
import dev.rung.sql.tree.CollationStatement.Copy;
import dev.rung.sql.tree.CollationStatement.Create;
import dev.rung.sql.tree.CollationStatement.Drop;
import dev.rung.sql.tree.CollationStatement.RefreshVersion;
import dev.rung.sql.tree.CollationStatement.Rename;
import dev.rung.sql.tree.CollationStatement.SetOwner;
import dev.rung.sql.tree.CollationStatement.SetSchema;
import dev.rung.sql.tree.QualifiedName;

/** Creates, changes and drops collations. */
final class CollationPrinter implements CollationStatement.Cases<Output> {

    private final Output out;

    private CollationPrinter(Output out) {
        this.out = out;
    }

    static void print(CollationStatement statement, Output out) {
        statement.accept(new CollationPrinter(out));
    }

    @Override
    public Output create(Create statement) {
        out.words("create", "collation").ifNotExists(statement.ifNotExists()).name(statement.name());
        return out.options(statement.options());
    }

    @Override
    public Output copy(Copy statement) {
        out.words("create", "collation").ifNotExists(statement.ifNotExists()).name(statement.name());
        return out.words("from").name(statement.original());
    }

    @Override
    public Output refreshVersion(RefreshVersion statement) {
        return alter(statement.name()).words("refresh", "version");
    }

    @Override
    public Output rename(Rename statement) {
        return alter(statement.name()).words("rename", "to").name(statement.newName());
    }

    @Override
    public Output setOwner(SetOwner statement) {
        return alter(statement.name()).words("owner", "to").role(statement.owner());
    }

    @Override
    public Output setSchema(SetSchema statement) {
        return alter(statement.name()).words("set", "schema").name(statement.schema());
    }

    @Override
    public Output drop(Drop statement) {
        out.words("drop", "collation").ifExists(statement.ifExists());
        return out.separated(statement.names(), out::name).behavior(statement.behavior());
    }

    private Output alter(QualifiedName name) {
        return out.words("alter", "collation").name(name);
    }
}
