package dev.rung.sql.printer;

import dev.rung.sql.tree.ExtensionStatement;
import dev.rung.sql.tree.ExtensionStatement.AddMember;
import dev.rung.sql.tree.ExtensionStatement.Create;
import dev.rung.sql.tree.ExtensionStatement.Drop;
import dev.rung.sql.tree.ExtensionStatement.DropMember;
import dev.rung.sql.tree.ExtensionStatement.SetSchema;
import dev.rung.sql.tree.ExtensionStatement.Update;
import dev.rung.sql.tree.Name;

/** Creates, changes and drops extensions. */
final class ExtensionPrinter implements ExtensionStatement.Cases<Output> {

    private final Output out;

    private ExtensionPrinter(Output out) {
        this.out = out;
    }

    static void print(ExtensionStatement statement, Output out) {
        statement.accept(new ExtensionPrinter(out));
    }

    @Override
    public Output create(Create statement) {
        out.words("create", "extension").ifNotExists(statement.ifNotExists()).name(statement.name());
        out.optional(statement.schema(), out::name, "schema").optional(statement.version(), out::text, "version");
        return out.wordsIf(statement.isCascade(), "cascade");
    }

    @Override
    public Output update(Update statement) {
        return alter(statement.name()).words("update").optional(statement.version(), out::text, "to");
    }

    @Override
    public Output setSchema(SetSchema statement) {
        return alter(statement.name()).words("set", "schema").name(statement.schema());
    }

    @Override
    public Output addMember(AddMember statement) {
        alter(statement.name()).words("add");
        ObjectReferencePrinter.print(statement.member(), out);
        return out;
    }

    @Override
    public Output dropMember(DropMember statement) {
        alter(statement.name()).words("drop");
        ObjectReferencePrinter.print(statement.member(), out);
        return out;
    }

    @Override
    public Output drop(Drop statement) {
        out.words("drop", "extension").ifExists(statement.ifExists());
        return out.separated(statement.names(), out::name).behavior(statement.behavior());
    }

    private Output alter(Name name) {
        return out.words("alter", "extension").name(name);
    }
}
