package dev.rung.sql.printer;

import dev.rung.sql.tree.CastStatement;
import dev.rung.sql.tree.CastStatement.Binary;
import dev.rung.sql.tree.CastStatement.ByFunction;
import dev.rung.sql.tree.CastStatement.ByText;
import dev.rung.sql.tree.CastStatement.Context;
import dev.rung.sql.tree.CastStatement.Create;
import dev.rung.sql.tree.CastStatement.Drop;
import dev.rung.sql.tree.CastStatement.Method;
import dev.rung.sql.tree.TypeName;

/** Creates and drops casts. */
final class CastPrinter implements CastStatement.Cases<Output> {

    private final Output out;

    private CastPrinter(Output out) {
        this.out = out;
    }

    static void print(CastStatement statement, Output out) {
        statement.accept(new CastPrinter(out));
    }

    @Override
    public Output create(Create statement) {
        out.words("create", "cast");
        types(statement.source(), statement.target());
        method(statement.method());
        var context = statement.context();
        return context == Context.EXPLICIT ? out : out.words("as").words(context);
    }

    @Override
    public Output drop(Drop statement) {
        out.words("drop", "cast").ifExists(statement.ifExists());
        types(statement.source(), statement.target());
        return out.behavior(statement.behavior());
    }

    private void types(TypeName source, TypeName target) {
        out.parenthesized(() -> {
            TypePrinter.print(source, out);
            out.words("as");
            TypePrinter.print(target, out);
        });
    }

    private void method(Method method) {
        if (method instanceof ByFunction by) {
            out.words("with", "function");
            ReferencePrinter.print(by.function(), out);
        } else if (method instanceof Binary) {
            out.words("without", "function");
        } else if (method instanceof ByText) {
            out.words("with", "inout");
        }
    }
}
