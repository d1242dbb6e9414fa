package dev.rung.sql.printer;

import dev.rung.sql.tree.ConversionStatement;
import dev.rung.sql.tree.ConversionStatement.Create;
import dev.rung.sql.tree.ConversionStatement.Drop;
import dev.rung.sql.tree.ConversionStatement.Rename;
import dev.rung.sql.tree.ConversionStatement.SetOwner;
import dev.rung.sql.tree.ConversionStatement.SetSchema;
import dev.rung.sql.tree.QualifiedName;

/** Creates, changes and drops conversions between encodings. */
final class ConversionPrinter implements ConversionStatement.Cases<Output> {

    private final Output out;

    private ConversionPrinter(Output out) {
        this.out = out;
    }

    static void print(ConversionStatement statement, Output out) {
        statement.accept(new ConversionPrinter(out));
    }

    @Override
    public Output create(Create statement) {
        out.words("create")
                .wordsIf(statement.isDefault(), "default")
                .words("conversion")
                .name(statement.name());
        out.words("for").text(statement.source()).words("to").text(statement.target());
        return out.words("from").name(statement.function());
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
        out.words("drop", "conversion").ifExists(statement.ifExists());
        return out.separated(statement.names(), out::name).behavior(statement.behavior());
    }

    private Output alter(QualifiedName name) {
        return out.words("alter", "conversion").name(name);
    }
}
