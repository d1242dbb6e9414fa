package dev.rung.sql.printer;

import dev.rung.sql.tree.BuiltIn;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.Compound;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.JsonFunction;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.Precedence;
import dev.rung.sql.tree.Predicate;
import dev.rung.sql.tree.TextFunction;
import dev.rung.sql.tree.ValueReference;
import dev.rung.sql.tree.XmlFunction;
import java.util.List;

/** Expressions, with the parentheses that they need where they stand. */
final class ExpressionPrinter implements Expression.Cases<Output> {

    private final Output out;

    private ExpressionPrinter(Output out) {
        this.out = out;
    }

    /** Where any expression may stand. */
    static void print(Expression expression, Output out) {
        expression.accept(new ExpressionPrinter(out));
    }

    /** Where {@code b_expr} stands. */
    static void restricted(Expression expression, Output out) {
        if (Strength.isRestricted(expression)) {
            print(expression, out);
        } else {
            out.parenthesized(() -> print(expression, out));
        }
    }

    /** Where {@code c_expr} stands. */
    static void operand(Expression expression, Output out) {
        atLeast(expression, Precedence.OPERAND, out);
    }

    /** Where only operators stand that bind so strongly. */
    static void atLeast(Expression expression, Precedence required, Output out) {
        if (Strength.of(expression).isAtLeast(required)) {
            print(expression, out);
        } else {
            out.parenthesized(() -> print(expression, out));
        }
    }

    /** With commas between them. */
    static Output separated(List<Expression> expressions, Output out) {
        return out.separated(expressions, expression -> print(expression, out));
    }

    /** In parentheses, with commas between them. */
    static Output list(List<Expression> expressions, Output out) {
        return out.list(expressions, expression -> print(expression, out));
    }

    @Override
    public Output constant(Constant constant) {
        return constant.accept(new ConstantPrinter(out));
    }

    @Override
    public Output reference(ValueReference reference) {
        return reference.accept(new ValueReferencePrinter(out));
    }

    @Override
    public Output operation(Operation operation) {
        return operation.accept(new OperationPrinter(out));
    }

    @Override
    public Output predicate(Predicate predicate) {
        return predicate.accept(new PredicatePrinter(out));
    }

    @Override
    public Output compound(Compound compound) {
        return compound.accept(new CompoundPrinter(out));
    }

    @Override
    public Output cast(Cast cast) {
        CastExpressionPrinter.print(cast, out);
        return out;
    }

    @Override
    public Output call(Call call) {
        CallPrinter.print(call, out);
        return out;
    }

    @Override
    public Output builtIn(BuiltIn function) {
        return function.accept(new BuiltInPrinter(out));
    }

    @Override
    public Output text(TextFunction function) {
        return function.accept(new TextFunctionPrinter(out));
    }

    @Override
    public Output xml(XmlFunction function) {
        return function.accept(new XmlPrinter(out));
    }

    @Override
    public Output json(JsonFunction function) {
        return function.accept(new JsonPrinter(out));
    }
}
