package dev.rung.sql.printer;

import dev.rung.sql.tree.Compound;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Indirection;
import dev.rung.sql.tree.ValueReference;

/** Columns, parameters, and parts of values. */
final class ValueReferencePrinter implements ValueReference.Cases<Output> {

    private final Output out;

    ValueReferencePrinter(Output out) {
        this.out = out;
    }

    @Override
    public Output column(ValueReference.Column reference) {
        return out.name(reference.name());
    }

    @Override
    public Output allColumns(ValueReference.AllColumns reference) {
        reference.of().ifPresent(table -> out.name(table).close("."));
        return out.words("*");
    }

    @Override
    public Output parameter(ValueReference.Parameter reference) {
        return out.words("$" + reference.number());
    }

    /** A field of a column could not be told from a column of a table without parentheses. */
    @Override
    public Output access(ValueReference.Access reference) {
        boolean needsNone = needsNoParentheses(reference.of(), reference.step());
        if (needsNone) {
            ExpressionPrinter.print(reference.of(), out);
        } else {
            out.parenthesized(() -> ExpressionPrinter.print(reference.of(), out));
        }
        step(reference.step(), out);
        return out;
    }

    private static boolean needsNoParentheses(Expression value, Indirection step) {
        boolean isOfArray = step instanceof Indirection.Element || step instanceof Indirection.Slice;
        return value instanceof ValueReference.Parameter
                || value instanceof Compound.Subquery
                || (value instanceof ValueReference.Access access && !(access.step() instanceof Indirection.AllFields))
                || (value instanceof ValueReference.Column && isOfArray);
    }

    static void step(Indirection step, Output out) {
        if (step instanceof Indirection.Field field) {
            out.close(".").name(field.name());
        } else if (step instanceof Indirection.AllFields) {
            out.close(".").words("*");
        } else if (step instanceof Indirection.Element element) {
            out.close("[");
            ExpressionPrinter.print(element.index(), out);
            out.behind("]");
        } else if (step instanceof Indirection.Slice slice) {
            out.close("[");
            slice.first().ifPresent(first -> ExpressionPrinter.print(first, out));
            out.words(":");
            slice.last().ifPresent(last -> ExpressionPrinter.print(last, out));
            out.behind("]");
        }
    }

    @Override
    public Output currentOf(ValueReference.CurrentOf reference) {
        return out.words("current", "of").name(reference.cursor());
    }
}
