package dev.rung.sql.printer;

import dev.rung.sql.tree.ExplainStatement;
import dev.rung.sql.tree.ExplainStatement.Explain;

/** Explains how a statement would be executed. */
final class ExplainPrinter implements ExplainStatement.Cases<Output> {

    private final Output out;

    private ExplainPrinter(Output out) {
        this.out = out;
    }

    static void print(ExplainStatement statement, Output out) {
        statement.accept(new ExplainPrinter(out));
    }

    @Override
    public Output explain(Explain explain) {
        SettingPrinter.options(explain.options(), out.words("explain"));
        SqlPrinter.print(explain.statement(), out);
        return out;
    }
}
