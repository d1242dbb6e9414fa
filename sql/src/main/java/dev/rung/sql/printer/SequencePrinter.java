package dev.rung.sql.printer;

import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.SequenceStatement;

/** Creates, changes and drops sequences. */
final class SequencePrinter implements SequenceStatement.Cases<Output> {

    private final Output out;

    private SequencePrinter(Output out) {
        this.out = out;
    }

    static void print(SequenceStatement statement, Output out) {
        statement.accept(new SequencePrinter(out));
    }

    @Override
    public Output create(SequenceStatement.Create statement) {
        TableStoragePrinter.persistence(statement.persistence(), out.words("create"))
                .words("sequence")
                .ifNotExists(statement.ifNotExists())
                .name(statement.name());
        return SequenceOptionPrinter.print(statement.options(), out);
    }

    private Output alter(boolean ifExists, QualifiedName name) {
        return out.words("alter", "sequence").ifExists(ifExists).name(name);
    }

    @Override
    public Output change(SequenceStatement.Change statement) {
        return SequenceOptionPrinter.print(statement.options(), alter(statement.ifExists(), statement.name()));
    }

    @Override
    public Output alter(SequenceStatement.Alter statement) {
        return TableActionPrinter.print(statement.actions(), alter(statement.ifExists(), statement.name()));
    }

    @Override
    public Output rename(SequenceStatement.Rename statement) {
        return alter(statement.ifExists(), statement.name())
                .words("rename", "to")
                .name(statement.newName());
    }

    @Override
    public Output setSchema(SequenceStatement.SetSchema statement) {
        return alter(statement.ifExists(), statement.name())
                .words("set", "schema")
                .name(statement.schema());
    }

    @Override
    public Output drop(SequenceStatement.Drop statement) {
        return out.words("drop", "sequence")
                .ifExists(statement.ifExists())
                .separated(statement.names(), out::name)
                .behavior(statement.behavior());
    }
}
