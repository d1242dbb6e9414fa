package dev.rung.sql.printer;

import dev.rung.sql.tree.Compound;

/** Rows, arrays, queries as values, and {@code case}. */
final class CompoundPrinter implements Compound.Cases<Output> {

    private final Output out;

    CompoundPrinter(Output out) {
        this.out = out;
    }

    @Override
    public Output row(Compound.Row expression) {
        if (!expression.isExplicit()) {
            return ExpressionPrinter.list(expression.elements(), out);
        }
        out.words("row").openCall();
        return ExpressionPrinter.separated(expression.elements(), out).behind(")");
    }

    @Override
    public Output arrayOf(Compound.ArrayOf expression) {
        out.words("array").close("[");
        return ExpressionPrinter.separated(expression.elements(), out).behind("]");
    }

    @Override
    public Output arrayOfQuery(Compound.ArrayOfQuery expression) {
        out.words("array").openCall();
        QueryPrinter.print(expression.query(), out);
        return out.behind(")");
    }

    @Override
    public Output subquery(Compound.Subquery expression) {
        return QueryPrinter.parenthesized(expression.query(), out);
    }

    @Override
    public Output choice(Compound.Case expression) {
        out.words("case");
        expression.operand().ifPresent(operand -> ExpressionPrinter.print(operand, out));
        expression.branches().forEach(branch -> {
            out.words("when");
            ExpressionPrinter.print(branch.condition(), out);
            out.words("then");
            ExpressionPrinter.print(branch.result(), out);
        });
        return out.optional(expression.otherwise(), otherwise -> ExpressionPrinter.print(otherwise, out), "else")
                .words("end");
    }
}
