package dev.rung.sql.printer;

import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.OperatorName;
import dev.rung.sql.tree.Precedence;
import dev.rung.sql.tree.ValueReference;

/** What operators make of values. */
final class OperationPrinter implements Operation.Cases<Output> {

    private final Output out;

    OperationPrinter(Output out) {
        this.out = out;
    }

    /** {@code qual_all_Op}. */
    static void operator(OperatorName operator, Output out) {
        if (operator.schemas().isEmpty()) {
            out.operator(operator);
        } else {
            out.words("operator").openCall().operator(operator).behind(")");
        }
    }

    /** Operators of one precedence are read from the left, but for comparisons, which do not stand in a row. */
    @Override
    public Output binary(Operation.Binary operation) {
        var precedence = Precedence.of(operation.operator());
        boolean isAlone = precedence == Precedence.COMPARISON;
        atLeast(operation.left(), isAlone ? precedence.next() : precedence);
        operator(operation.operator(), out);
        return atLeast(operation.right(), precedence.next());
    }

    private Output atLeast(Expression expression, Precedence required) {
        ExpressionPrinter.atLeast(expression, required, out);
        return out;
    }

    /** A sign stands close to a number or a name; two signs in a row would begin a comment. */
    @Override
    public Output prefix(Operation.Prefix operation) {
        boolean isSign = Precedence.ofPrefix(operation.operator()) == Precedence.SIGN;
        boolean isShort = operation.operand() instanceof Constant.Number
                || operation.operand() instanceof ValueReference.Column;
        if (isSign && isShort) {
            out.open(operation.operator().symbol());
        } else {
            operator(operation.operator(), out);
        }
        return atLeast(operation.operand(), isSign ? Precedence.SIGN : Precedence.OPERATOR.next());
    }

    /** What the same connective joins within has parentheses, since it would be one with this else. */
    @Override
    public Output logical(Operation.Logical operation) {
        boolean isOr = operation.connective() == Operation.Connective.OR;
        var word = isOr ? "or" : "and";
        var operands = operation.operands();
        for (int i = 0; i < operands.size(); i++) {
            out.wordsIf(i > 0, word);
            atLeast(operands.get(i), isOr ? Precedence.AND : Precedence.NOT);
        }
        return out;
    }

    @Override
    public Output not(Operation.Not operation) {
        out.words("not");
        return atLeast(operation.operand(), Precedence.NOT);
    }

    @Override
    public Output atTimeZone(Operation.AtTimeZone operation) {
        atLeast(operation.value(), Precedence.AT);
        out.words("at", "time", "zone");
        return atLeast(operation.zone(), Precedence.AT.next());
    }

    @Override
    public Output atLocal(Operation.AtLocal operation) {
        atLeast(operation.value(), Precedence.AT);
        return out.words("at", "local");
    }

    @Override
    public Output collate(Operation.Collate operation) {
        atLeast(operation.value(), Precedence.COLLATE);
        return out.words("collate").name(operation.collation());
    }
}
