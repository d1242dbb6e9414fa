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
            var operands = at.is("(") ? operands(at) : List.<TypeName>of();
            var function = RoutineReferenceGrammar.reference(at);
            return new OperatorClassItem.Function(support, operands, function, at.since(start));
        }
        at.expect("storage");
        return new OperatorClassItem.Storage(TypeGrammar.type(at), at.since(start));
    }

    /** A family, other than a class, has no type that its operators could be told to be of. */
    static OperatorClassItem added(Cursor at) {
        var item = item(at);
        if (item instanceof OperatorClassItem.Storage) {
            at.refuse(item.place(), "a family has no storage type", "leave it out");
        }
        if (item instanceof OperatorClassItem.Operator operator && operator.operands().isEmpty()) {
            at.refuse(item.place(), "the types of the operands are missing", "write them in parentheses behind it");
        }
        return item;
    }

    private static List<TypeName> operands(Cursor at) {
        var types = at.list(TypeGrammar::type);
        if (types.size() > 2) {
            at.refuse(types.get(2).place(), "there are one or two operands", "leave out the others");
        }
        return types;
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
        return new OperatorStatement.FamilyMember(isOperator, number, operands(at), at.since(start));
    }
}
