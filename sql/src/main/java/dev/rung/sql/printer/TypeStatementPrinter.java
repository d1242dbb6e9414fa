package dev.rung.sql.printer;

import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TypeStatement;
import dev.rung.sql.tree.TypeStatement.AddAttribute;
import dev.rung.sql.tree.TypeStatement.AddValue;
import dev.rung.sql.tree.TypeStatement.AlterAttribute;
import dev.rung.sql.tree.TypeStatement.AlterAttributes;
import dev.rung.sql.tree.TypeStatement.Attribute;
import dev.rung.sql.tree.TypeStatement.AttributeChange;
import dev.rung.sql.tree.TypeStatement.CreateBase;
import dev.rung.sql.tree.TypeStatement.CreateComposite;
import dev.rung.sql.tree.TypeStatement.CreateEnum;
import dev.rung.sql.tree.TypeStatement.CreateRange;
import dev.rung.sql.tree.TypeStatement.CreateShell;
import dev.rung.sql.tree.TypeStatement.Drop;
import dev.rung.sql.tree.TypeStatement.DropAttribute;
import dev.rung.sql.tree.TypeStatement.Rename;
import dev.rung.sql.tree.TypeStatement.RenameAttribute;
import dev.rung.sql.tree.TypeStatement.RenameValue;
import dev.rung.sql.tree.TypeStatement.SetOptions;
import dev.rung.sql.tree.TypeStatement.SetOwner;
import dev.rung.sql.tree.TypeStatement.SetSchema;

/** Creates, changes and drops types that are no domains. */
final class TypeStatementPrinter implements TypeStatement.Cases<Output> {

    private final Output out;

    private TypeStatementPrinter(Output out) {
        this.out = out;
    }

    static void print(TypeStatement statement, Output out) {
        statement.accept(new TypeStatementPrinter(out));
    }

    @Override
    public Output createShell(CreateShell statement) {
        return out.words("create", "type").name(statement.name());
    }

    @Override
    public Output createBase(CreateBase statement) {
        return out.words("create", "type").name(statement.name()).options(statement.options());
    }

    @Override
    public Output createComposite(CreateComposite statement) {
        out.words("create", "type").name(statement.name()).words("as");
        return out.list(statement.attributes(), attribute -> attribute(attribute, ""));
    }

    @Override
    public Output createEnum(CreateEnum statement) {
        out.words("create", "type").name(statement.name()).words("as", "enum");
        return out.list(statement.values(), out::text);
    }

    @Override
    public Output createRange(CreateRange statement) {
        out.words("create", "type").name(statement.name()).words("as", "range");
        return out.options(statement.options());
    }

    @Override
    public Output addValue(AddValue statement) {
        alter(statement.name()).words("add", "value").ifNotExists(statement.ifNotExists());
        out.text(statement.value());
        statement.neighbor().ifPresent(neighbor -> out.words(neighbor.side()).text(neighbor.value()));
        return out;
    }

    @Override
    public Output renameValue(RenameValue statement) {
        alter(statement.name()).words("rename", "value").text(statement.value());
        return out.words("to").text(statement.newValue());
    }

    @Override
    public Output alterAttributes(AlterAttributes statement) {
        return alter(statement.name()).separated(statement.changes(), this::change);
    }

    @Override
    public Output renameAttribute(RenameAttribute statement) {
        alter(statement.name()).words("rename", "attribute").name(statement.attribute());
        return out.words("to").name(statement.newName()).behavior(statement.behavior());
    }

    @Override
    public Output setOptions(SetOptions statement) {
        return alter(statement.name()).words("set").options(statement.options());
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
        out.words("drop", "type").ifExists(statement.ifExists());
        out.separated(statement.types(), type -> TypePrinter.print(type, out));
        return out.behavior(statement.behavior());
    }

    private Output alter(QualifiedName name) {
        return out.words("alter", "type").name(name);
    }

    private void attribute(Attribute attribute, String betweenNameAndType) {
        out.name(attribute.name()).wordsIf(!betweenNameAndType.isEmpty(), betweenNameAndType);
        TypePrinter.print(attribute.type(), out);
        out.optional(attribute.collation(), out::name, "collate");
    }

    private void change(AttributeChange change) {
        if (change instanceof AddAttribute add) {
            out.words("add", "attribute");
            attribute(add.attribute(), "");
            out.behavior(add.behavior());
        } else if (change instanceof AlterAttribute alter) {
            out.words("alter", "attribute");
            attribute(alter.attribute(), "type");
            out.behavior(alter.behavior());
        } else if (change instanceof DropAttribute drop) {
            out.words("drop", "attribute").ifExists(drop.ifExists()).name(drop.name());
            out.behavior(drop.behavior());
        }
    }
}
