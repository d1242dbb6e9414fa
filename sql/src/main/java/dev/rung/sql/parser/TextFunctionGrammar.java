package dev.rung.sql.parser;

import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.NormalForm;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TextFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The functions of texts that have keywords between their arguments. Those of them that have commas instead are ordinary calls. */
final class TextFunctionGrammar {

    private TextFunctionGrammar() {}

    static Expression function(Cursor at) {
        int start = at.mark();
        return switch (at.next().value()) {
            case "overlay" -> overlay(at, start);
            case "position" -> position(at, start);
            case "substring" -> substring(at, start);
            case "trim" -> trim(at, start);
            default -> normalize(at, start);
        };
    }

    /** With {@code placing} behind the first argument, it is no ordinary call. */
    private static Expression overlay(Cursor at, int start) {
        int parenthesis = at.mark();
        at.expect("(");
        if (beginsCall(at)) {
            return call(at, start, parenthesis);
        }
        var value = ExpressionGrammar.expression(at);
        if (!at.accept("placing")) {
            return call(at, start, parenthesis);
        }
        var replacement = ExpressionGrammar.expression(at);
        at.expect("from");
        var first = ExpressionGrammar.expression(at);
        var length = at.after("for", ExpressionGrammar::expression);
        at.expect(")");
        return new TextFunction.Overlay(value, replacement, first, length, at.since(start));
    }

    /** No argument, or one with a name. */
    private static boolean beginsCall(Cursor at) {
        return at.is(")") || at.followsAt(1, ":=") || at.followsAt(1, "=>");
    }

    private static Expression call(Cursor at, int start, int parenthesis) {
        at.reset(start);
        var token = at.next();
        var name = new QualifiedName(List.of(new Name(token.value(), token.place())), token.place());
        at.reset(parenthesis);
        int arguments = at.mark();
        at.expect("(");
        List<Call.Argument> list = at.is(")") ? List.of() : at.separated(CallGrammar::argument);
        at.expect(")");
        return new Call(
                name,
                new Call.Arguments(false, false, list, List.of(), at.since(arguments)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                at.since(start));
    }

    private static Expression position(Cursor at, int start) {
        at.expect("(");
        var part = ExpressionGrammar.restricted(at);
        at.expect("in");
        var value = ExpressionGrammar.restricted(at);
        at.expect(")");
        return new TextFunction.Position(part, value, at.since(start));
    }

    /** {@code substr_list}: {@code from} and {@code for} in any order, or {@code similar}. */
    private static Expression substring(Cursor at, int start) {
        int parenthesis = at.mark();
        at.expect("(");
        if (beginsCall(at)) {
            return call(at, start, parenthesis);
        }
        var value = ExpressionGrammar.expression(at);
        if (at.accept("similar")) {
            var pattern = ExpressionGrammar.expression(at);
            at.expect("escape");
            var escape = ExpressionGrammar.expression(at);
            at.expect(")");
            return new TextFunction.SubstringSimilar(value, pattern, escape, at.since(start));
        }
        var first = at.after("from", ExpressionGrammar::expression);
        var length = at.after("for", ExpressionGrammar::expression);
        if (first.isEmpty() && length.isEmpty()) {
            return call(at, start, parenthesis);
        }
        if (first.isEmpty()) {
            first = at.after("from", ExpressionGrammar::expression);
        }
        at.expect(")");
        return new TextFunction.Substring(value, first, length, at.since(start));
    }

    /** {@code trim_list}: what is trimmed may stand before {@code from}, the text and anything else behind it. */
    private static Expression trim(Cursor at, int start) {
        at.expect("(");
        var side = at.accept("leading")
                ? TextFunction.Side.LEADING
                : at.accept("trailing") ? TextFunction.Side.TRAILING : both(at);
        var arguments = trimmed(at);
        at.expect(")");
        return new TextFunction.Trim(side, arguments, at.since(start));
    }

    private static List<Expression> trimmed(Cursor at) {
        if (at.accept("from")) {
            return ExpressionGrammar.expressions(at);
        }
        var arguments = new ArrayList<>(ExpressionGrammar.expressions(at));
        if (arguments.size() == 1 && at.accept("from")) {
            arguments.addAll(0, ExpressionGrammar.expressions(at));
        }
        return arguments;
    }

    private static TextFunction.Side both(Cursor at) {
        at.accept("both");
        return TextFunction.Side.BOTH;
    }

    private static Expression normalize(Cursor at, int start) {
        at.expect("(");
        var value = ExpressionGrammar.expression(at);
        var form = Optional.<NormalForm>empty();
        if (at.accept(",")) {
            form = PredicateGrammar.normalForm(at);
            if (form.isEmpty()) {
                throw at.unexpected();
            }
        }
        at.expect(")");
        return new TextFunction.Normalize(value, form, at.since(start));
    }
}
