package dev.rung.sql.printer;

import dev.rung.sql.tree.AggregateReference;
import dev.rung.sql.tree.AggregateStatement;
import dev.rung.sql.tree.AggregateStatement.Create;
import dev.rung.sql.tree.AggregateStatement.Drop;
import dev.rung.sql.tree.AggregateStatement.Rename;
import dev.rung.sql.tree.AggregateStatement.SetOwner;
import dev.rung.sql.tree.AggregateStatement.SetSchema;

/** Creates, changes and drops aggregates. */
final class AggregatePrinter implements AggregateStatement.Cases<Output> {

    private final Output out;

    private AggregatePrinter(Output out) {
        this.out = out;
    }

    static void print(AggregateStatement statement, Output out) {
        statement.accept(new AggregatePrinter(out));
    }

    @Override
    public Output create(Create statement) {
        out.words("create")
                .wordsIf(statement.orReplace(), "or", "replace")
                .words("aggregate")
                .name(statement.name());
        statement.arguments().ifPresent(arguments -> ArgumentPrinter.print(arguments, out));
        return out.options(statement.options());
    }

    @Override
    public Output rename(Rename statement) {
        return alter(statement.aggregate()).words("rename", "to").name(statement.newName());
    }

    @Override
    public Output setOwner(SetOwner statement) {
        return alter(statement.aggregate()).words("owner", "to").role(statement.owner());
    }

    @Override
    public Output setSchema(SetSchema statement) {
        return alter(statement.aggregate()).words("set", "schema").name(statement.schema());
    }

    @Override
    public Output drop(Drop statement) {
        out.words("drop", "aggregate").ifExists(statement.ifExists());
        out.separated(statement.aggregates(), aggregate -> ReferencePrinter.print(aggregate, out));
        return out.behavior(statement.behavior());
    }

    private Output alter(AggregateReference aggregate) {
        out.words("alter", "aggregate");
        ReferencePrinter.print(aggregate, out);
        return out;
    }
}
