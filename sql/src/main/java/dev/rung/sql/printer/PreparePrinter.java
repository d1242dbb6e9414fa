package dev.rung.sql.printer;

import dev.rung.sql.tree.PrepareStatement;
import dev.rung.sql.tree.PrepareStatement.Deallocate;
import dev.rung.sql.tree.PrepareStatement.Execute;
import dev.rung.sql.tree.PrepareStatement.Prepare;

/** Prepares, executes and forgets statements of a session. */
final class PreparePrinter implements PrepareStatement.Cases<Output> {

    private final Output out;

    private PreparePrinter(Output out) {
        this.out = out;
    }

    static void print(PrepareStatement statement, Output out) {
        statement.accept(new PreparePrinter(out));
    }

    @Override
    public Output prepare(Prepare prepare) {
        out.words("prepare")
                .name(prepare.name())
                .listIfAny(prepare.parameters(), type -> TypePrinter.print(type, out))
                .words("as");
        DataPrinter.print(prepare.statement(), out);
        return out;
    }

    @Override
    public Output execute(Execute execute) {
        return out.words("execute")
                .name(execute.name())
                .listIfAny(execute.arguments(), argument -> ExpressionPrinter.print(argument, out));
    }

    @Override
    public Output deallocate(Deallocate deallocate) {
        out.words("deallocate");
        return deallocate.name().map(out::name).orElseGet(() -> out.words("all"));
    }
}
