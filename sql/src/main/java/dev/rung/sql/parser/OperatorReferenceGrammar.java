package dev.rung.sql.parser;

import dev.rung.sql.tree.OperatorName;
import dev.rung.sql.tree.OperatorReference;
import dev.rung.sql.tree.TypeName;
import java.util.Optional;

/** Operators that exist: {@code operator_with_argtypes}. */
final class OperatorReferenceGrammar {

    private OperatorReferenceGrammar() {}

    /** One that has to exist, which no postfix operator does since PostgreSQL 14. */
    static OperatorReference reference(Cursor at) {
        var operator = anyReference(at);
        if (operator.right().isEmpty()) {
            at.refuse(operator.place(), "there are no postfix operators", "write the type of the right operand");
        }
        return operator;
    }

    /** One that may be missing. */
    static OperatorReference anyReference(Cursor at) {
        int start = at.mark();
        return operands(at, start, Common.operator(at));
    }

    /** {@code oper_argtypes}, behind the name of the operator. */
    static OperatorReference operands(Cursor at, int start, OperatorName operator) {
        at.expect("(");
        var left = operand(at);
        if (left.isPresent() && at.follows(")")) {
            throw at.wrong(
                    at.peek().place(),
                    "the type of the other operand is missing",
                    "write `none` for the operand that a prefix operator has not");
        }
        at.expect(",");
        var right = left.isPresent() ? operand(at) : Optional.of(TypeGrammar.type(at));
        at.expect(")");
        return new OperatorReference(operator, left, right, at.since(start));
    }

    private static Optional<TypeName> operand(Cursor at) {
        return at.accept("none") ? Optional.empty() : Optional.of(TypeGrammar.type(at));
    }
}
