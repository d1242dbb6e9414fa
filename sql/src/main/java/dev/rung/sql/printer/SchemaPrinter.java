package dev.rung.sql.printer;

import dev.rung.sql.tree.SchemaStatement;
import dev.rung.sql.tree.SchemaStatement.Create;
import dev.rung.sql.tree.SchemaStatement.Drop;
import dev.rung.sql.tree.SchemaStatement.Rename;
import dev.rung.sql.tree.SchemaStatement.SetOwner;

/** Creates, changes and drops schemas. */
final class SchemaPrinter implements SchemaStatement.Cases<Output> {

    private final Output out;

    private SchemaPrinter(Output out) {
        this.out = out;
    }

    static void print(SchemaStatement statement, Output out) {
        statement.accept(new SchemaPrinter(out));
    }

    @Override
    public Output create(Create statement) {
        out.words("create", "schema").ifNotExists(statement.ifNotExists());
        statement.name().ifPresent(out::name);
        out.optional(statement.owner(), out::role, "authorization");
        statement.elements().forEach(element -> SqlPrinter.print(element, out));
        return out;
    }

    @Override
    public Output rename(Rename statement) {
        return out.words("alter", "schema")
                .name(statement.name())
                .words("rename", "to")
                .name(statement.newName());
    }

    @Override
    public Output setOwner(SetOwner statement) {
        return out.words("alter", "schema")
                .name(statement.name())
                .words("owner", "to")
                .role(statement.owner());
    }

    @Override
    public Output drop(Drop statement) {
        out.words("drop", "schema").ifExists(statement.ifExists());
        return out.separated(statement.names(), out::name).behavior(statement.behavior());
    }
}
