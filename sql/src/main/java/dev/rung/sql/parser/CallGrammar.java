package dev.rung.sql.parser;

import dev.rung.sql.lexer.Token;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.SortElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls of functions by their names. */
final class CallGrammar {

    private CallGrammar() {}

    /** {@code func_application}: a name and its arguments, nothing behind them. */
    static Call application(Cursor at) {
        int start = at.mark();
        var name = at.functionName();
        var arguments = arguments(at);
        return new Call(name, arguments, List.of(), Optional.empty(), Optional.empty(), at.since(start));
    }

    /** What is in the parentheses. */
    static Call.Arguments arguments(Cursor at) {
        int start = at.mark();
        at.expect("(");
        boolean isStar = at.accept("*");
        boolean isDistinct = !isStar && at.accept("distinct");
        boolean isAll = !isStar && !isDistinct && at.accept("all");
        boolean mayBeEmpty = !isDistinct && !isAll;
        List<Call.Argument> arguments =
                isStar || (mayBeEmpty && at.is(")")) ? List.of() : list(at, mayBeEmpty);
        var order = arguments.isEmpty() ? List.<SortElement>of() : SortGrammar.orderBy(at);
        at.expect(")");
        return new Call.Arguments(isStar, isDistinct, arguments, order, at.since(start));
    }

    /** {@code variadic} is the last argument, and none where {@code distinct} or {@code all} stand. */
    private static List<Call.Argument> list(Cursor at, boolean mayBeVariadic) {
        var arguments = new ArrayList<Call.Argument>();
        boolean isLast;
        do {
            isLast = mayBeVariadic && at.is("variadic");
            arguments.add(argument(at, isLast));
        } while (!isLast && at.accept(","));
        return arguments;
    }

    /** {@code func_arg_expr}. */
    static Call.Argument argument(Cursor at) {
        return argument(at, false);
    }

    private static Call.Argument argument(Cursor at, boolean isVariadic) {
        int start = at.mark();
        if (isVariadic) {
            at.expect("variadic");
        }
        var name = isNamed(at) ? Optional.of(name(at)) : Optional.<Name>empty();
        var value = ExpressionGrammar.expression(at);
        return new Call.Argument(name, isVariadic, value, at.since(start));
    }

    private static boolean isNamed(Cursor at) {
        return (at.followsAt(1, ":=") || at.followsAt(1, "=>"))
                && at.peek().kind() != Token.Kind.TEXT
                && at.isTypeOrFunctionName();
    }

    private static Name name(Cursor at) {
        var name = at.typeOrFunctionName();
        at.expectAny(":=", "=>");
        return name;
    }

    /** {@code func_expr}: what may stand behind the arguments. */
    static Call behindArguments(Cursor at, QualifiedName name, Call.Arguments arguments, int start) {
        var withinGroup = withinGroup(at, arguments);
        var filter = filter(at);
        var over = WindowGrammar.over(at);
        return new Call(name, arguments, withinGroup, filter, over, at.since(start));
    }

    private static List<SortElement> withinGroup(Cursor at, Call.Arguments arguments) {
        int start = at.mark();
        if (!at.accept("within")) {
            return List.of();
        }
        at.expect("group");
        at.expect("(");
        if (!at.is("order")) {
            throw at.unexpected();
        }
        var order = SortGrammar.orderBy(at);
        at.expect(")");
        var conflict = !arguments.order().isEmpty()
                ? "an order of their own"
                : arguments.isDistinct() ? "`distinct`" : isVariadic(arguments) ? "`variadic`" : "";
        if (!conflict.isEmpty()) {
            throw at.wrong(at.since(start), "`within group` cannot stand behind arguments with " + conflict, "");
        }
        return order;
    }

    private static boolean isVariadic(Call.Arguments arguments) {
        return arguments.arguments().stream().anyMatch(Call.Argument::isVariadic);
    }

    /** {@code filter (where …)}. */
    static Optional<Expression> filter(Cursor at) {
        if (!at.accept("filter")) {
            return Optional.empty();
        }
        at.expect("(");
        at.expect("where");
        var condition = ExpressionGrammar.expression(at);
        at.expect(")");
        return Optional.of(condition);
    }
}
