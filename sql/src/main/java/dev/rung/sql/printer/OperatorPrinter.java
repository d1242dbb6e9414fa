package dev.rung.sql.printer;

import dev.rung.sql.tree.OperatorReference;
import dev.rung.sql.tree.OperatorSet;
import dev.rung.sql.tree.OperatorStatement;
import dev.rung.sql.tree.OperatorStatement.AddToFamily;
import dev.rung.sql.tree.OperatorStatement.Create;
import dev.rung.sql.tree.OperatorStatement.CreateClass;
import dev.rung.sql.tree.OperatorStatement.CreateFamily;
import dev.rung.sql.tree.OperatorStatement.Drop;
import dev.rung.sql.tree.OperatorStatement.DropFromFamily;
import dev.rung.sql.tree.OperatorStatement.DropSet;
import dev.rung.sql.tree.OperatorStatement.RenameSet;
import dev.rung.sql.tree.OperatorStatement.SetOptions;
import dev.rung.sql.tree.OperatorStatement.SetOwner;
import dev.rung.sql.tree.OperatorStatement.SetOwnerOfSet;
import dev.rung.sql.tree.OperatorStatement.SetSchema;
import dev.rung.sql.tree.OperatorStatement.SetSchemaOfSet;

/** Creates, changes and drops operators, their classes and families. */
final class OperatorPrinter implements OperatorStatement.Cases<Output> {

    private final Output out;

    private OperatorPrinter(Output out) {
        this.out = out;
    }

    static void print(OperatorStatement statement, Output out) {
        statement.accept(new OperatorPrinter(out));
    }

    @Override
    public Output create(Create statement) {
        return out.words("create", "operator").operator(statement.name()).options(statement.options());
    }

    @Override
    public Output setOptions(SetOptions statement) {
        return alter(statement.operator()).words("set").options(statement.options());
    }

    @Override
    public Output setOwner(SetOwner statement) {
        return alter(statement.operator()).words("owner", "to").role(statement.owner());
    }

    @Override
    public Output setSchema(SetSchema statement) {
        return alter(statement.operator()).words("set", "schema").name(statement.schema());
    }

    @Override
    public Output drop(Drop statement) {
        out.words("drop", "operator").ifExists(statement.ifExists());
        out.separated(statement.operators(), operator -> ReferencePrinter.print(operator, out));
        return out.behavior(statement.behavior());
    }

    @Override
    public Output createClass(CreateClass statement) {
        out.words("create", "operator", "class").name(statement.name());
        out.wordsIf(statement.isDefault(), "default").words("for", "type");
        TypePrinter.print(statement.type(), out);
        out.words("using").name(statement.method()).optional(statement.family(), out::name, "family");
        return out.words("as").separated(statement.items(), item -> OperatorClassItemPrinter.print(item, out));
    }

    @Override
    public Output createFamily(CreateFamily statement) {
        out.words("create", "operator", "family").name(statement.name());
        return out.words("using").name(statement.method());
    }

    @Override
    public Output addToFamily(AddToFamily statement) {
        alter(statement.family()).words("add");
        return out.separated(statement.items(), item -> OperatorClassItemPrinter.print(item, out));
    }

    @Override
    public Output dropFromFamily(DropFromFamily statement) {
        alter(statement.family()).words("drop");
        return out.separated(statement.members(), member -> OperatorClassItemPrinter.print(member, out));
    }

    @Override
    public Output renameSet(RenameSet statement) {
        return alter(statement.set()).words("rename", "to").name(statement.newName());
    }

    @Override
    public Output setOwnerOfSet(SetOwnerOfSet statement) {
        return alter(statement.set()).words("owner", "to").role(statement.owner());
    }

    @Override
    public Output setSchemaOfSet(SetSchemaOfSet statement) {
        return alter(statement.set()).words("set", "schema").name(statement.schema());
    }

    @Override
    public Output dropSet(DropSet statement) {
        var set = statement.set();
        out.words("drop", "operator").words(set.kind()).ifExists(statement.ifExists());
        return out.name(set.name()).words("using").name(set.method()).behavior(statement.behavior());
    }

    private Output alter(OperatorReference operator) {
        out.words("alter", "operator");
        ReferencePrinter.print(operator, out);
        return out;
    }

    private Output alter(OperatorSet set) {
        out.words("alter");
        ReferencePrinter.print(set, out);
        return out;
    }
}
