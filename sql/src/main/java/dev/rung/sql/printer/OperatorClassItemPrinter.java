package dev.rung.sql.printer;

import dev.rung.sql.tree.OperatorClassItem;
import dev.rung.sql.tree.OperatorStatement;
import dev.rung.sql.tree.TypeName;
import java.util.List;

/** What operator classes and families are made of. */
final class OperatorClassItemPrinter {

    private OperatorClassItemPrinter() {}

    static void print(OperatorClassItem item, Output out) {
        if (item instanceof OperatorClassItem.Operator operator) {
            operator(operator, out);
        } else if (item instanceof OperatorClassItem.Function function) {
            out.words("function").number(function.support());
            types(function.operands(), out);
            ReferencePrinter.print(function.function(), out);
        } else if (item instanceof OperatorClassItem.Storage storage) {
            out.words("storage");
            TypePrinter.print(storage.type(), out);
        }
    }

    private static void operator(OperatorClassItem.Operator item, Output out) {
        out.words("operator").number(item.strategy());
        item.operands()
                .ifPresentOrElse(
                        operator -> ReferencePrinter.print(operator, out), () -> out.operator(item.operator()));
        item.purpose()
                .ifPresent(purpose -> out.words("for")
                        .wordsIf(purpose.ordering().isEmpty(), "search")
                        .optional(purpose.ordering(), out::name, "order", "by"));
    }

    private static void types(List<TypeName> types, Output out) {
        out.listIfAny(types, type -> TypePrinter.print(type, out));
    }

    static void print(OperatorStatement.FamilyMember member, Output out) {
        out.words(member.isOperator() ? "operator" : "function").number(member.number());
        types(member.types(), out);
    }
}
