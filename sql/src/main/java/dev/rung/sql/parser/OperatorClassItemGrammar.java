package dev.rung.sql.parser;

import dev.rung.sql.tree.OperatorClassItem;
import dev.rung.sql.tree.OperatorReference;
import dev.rung.sql.tree.OperatorStatement;
import dev.rung.sql.tree.TypeName;
import java.util.List;
import java.util.Optional;

/** What operator classes and families are made of: {@code opclass_item} and {@code opclass_drop}. */
final class OperatorClassItemGrammar {

    private OperatorClassItemGrammar() {}

    static OperatorClassItem item(Cursor at) {
        int start = at.mark();
        if (at.accept("operator")) {
            return operator(at, start);
        }
        if (at.accept("function")) {
            var support = at.integer();
            var operands = at.is("(") ? at.list(TypeGrammar::type) : List.<TypeName>of();
            var function = RoutineReferenceGrammar.reference(at);
            return new OperatorClassItem.Function(support, operands, function, at.since(start));
        }
        at.expect("storage");
        return new OperatorClassItem.Storage(TypeGrammar.type(at), at.since(start));
    }

    private static OperatorClassItem operator(Cursor at, int start) {
        var strategy = at.integer();
        int name = at.mark();
        var operator = Common.operator(at);
        var operands = at.is("(")
                ? Optional.of(OperatorReferenceGrammar.operands(at, name, operator))
                : Optional.<OperatorReference>empty();
        return new OperatorClassItem.Operator(strategy, operator, operands, purpose(at), at.since(start));
    }

    private static Optional<OperatorClassItem.Purpose> purpose(Cursor at) {
        int start = at.mark();
        if (!at.accept("for")) {
            return Optional.empty();
        }
        if (at.accept("search")) {
            return Optional.of(new OperatorClassItem.Purpose(Optional.empty(), at.since(start)));
        }
        at.expect("order", "by");
        var ordering = Optional.of(at.qualifiedName());
        return Optional.of(new OperatorClassItem.Purpose(ordering, at.since(start)));
    }

    static OperatorStatement.FamilyMember member(Cursor at) {
        int start = at.mark();
        boolean isOperator = at.expectAny("operator", "function").equals("operator");
        var number = at.integer();
        return new OperatorStatement.FamilyMember(isOperator, number, at.list(TypeGrammar::type), at.since(start));
    }
}
