package dev.rung.sql.parser;

import dev.rung.sql.tree.Compound;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Predicate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What operators stand between: {@code c_expr}. */
final class OperandGrammar {

    private OperandGrammar() {}

    static Expression operand(Cursor at) {
        return switch (at.peek().kind()) {
            case TEXT, INTEGER, DECIMAL, BITS -> ConstantGrammar.constant(at);
            case PARAMETER -> ValueReferenceGrammar.parameter(at);
            case QUOTED -> ValueReferenceGrammar.named(at);
            case WORD -> word(at);
            default -> {
                if (at.follows("(")) {
                    yield ParenthesisGrammar.operand(at);
                }
                throw at.unexpected("an expression");
            }
        };
    }

    private static Expression word(Cursor at) {
        switch (at.peek().value()) {
            case "case":
                return choice(at);
            case "array":
                return array(at);
            case "row":
                if (at.followsAt(1, "(")) {
                    return row(at);
                }
                break;
            case "exists":
                if (at.followsAt(1, "(")) {
                    return exists(at);
                }
                break;
            default:
        }
        if (BuiltInGrammar.begins(at)) {
            return BuiltInGrammar.function(at, true);
        }
        return ConstantGrammar.begins(at) ? ConstantGrammar.constant(at) : ValueReferenceGrammar.named(at);
    }

    private static Expression row(Cursor at) {
        int start = at.mark();
        at.expect("row");
        var elements = at.listOrEmpty(ExpressionGrammar::expression);
        return new Compound.Row(elements, true, at.since(start));
    }

    private static Expression exists(Cursor at) {
        int start = at.mark();
        at.expect("exists");
        var query = QueryGrammar.parenthesized(at);
        return new Predicate.Exists(query, at.since(start));
    }

    private static Expression array(Cursor at) {
        int start = at.mark();
        at.expect("array");
        if (at.is("(")) {
            var query = QueryGrammar.parenthesized(at);
            return new Compound.ArrayOfQuery(query, at.since(start));
        }
        return new Compound.ArrayOf(elements(at), at.since(start));
    }

    /** {@code array_expr}: elements, or arrays of which each begins with a bracket. */
    private static List<Expression> elements(Cursor at) {
        at.expect("[");
        if (at.accept("]")) {
            return List.of();
        }
        var elements =
                at.is("[") ? at.separated(OperandGrammar::innerArray) : ExpressionGrammar.expressions(at);
        at.expect("]");
        return elements;
    }

    private static Expression innerArray(Cursor at) {
        int start = at.mark();
        return new Compound.ArrayOf(elements(at), at.since(start));
    }

    private static Expression choice(Cursor at) {
        int start = at.mark();
        at.expect("case");
        var operand = at.is("when")
                ? Optional.<Expression>empty()
                : Optional.of(ExpressionGrammar.expression(at));
        var branches = new ArrayList<Compound.Branch>();
        do {
            branches.add(branch(at));
        } while (at.is("when"));
        var otherwise = at.after("else", ExpressionGrammar::expression);
        at.expect("end");
        return new Compound.Case(operand, branches, otherwise, at.since(start));
    }

    private static Compound.Branch branch(Cursor at) {
        int start = at.mark();
        at.expect("when");
        var condition = ExpressionGrammar.expression(at);
        at.expect("then");
        var result = ExpressionGrammar.expression(at);
        return new Compound.Branch(condition, result, at.since(start));
    }
}
