package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.sql.tree.BuiltIn;
import dev.rung.sql.tree.Call;
import dev.rung.sql.tree.Cast;
import dev.rung.sql.tree.Compound;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Operation;
import dev.rung.sql.tree.Predicate;
import dev.rung.sql.tree.ValueReference;
import java.util.List;
import java.util.Set;

/** Whether the value of an expression may be null. It may, unless something says that it is not. */
final class Nullability {

    /** Give a value for no rows and for any argument. */
    private static final Set<String> NEVER_NULL =
            Set.of("count", "row_number", "rank", "dense_rank", "now", "gen_random_uuid", "concat", "clock_timestamp");

    private Nullability() {}

    static boolean of(Expression expression, QueryScope scope) {
        if (expression instanceof ValueReference.Column column) {
            return scope.column(column.name()).map(ScopeColumn::isNullable).orElse(true);
        }
        if (expression instanceof Constant) {
            return expression instanceof Constant.Null;
        }
        if (expression instanceof Cast cast) {
            return of(cast.value(), scope);
        }
        if (expression instanceof BuiltIn.Coalesce coalesce) {
            return coalesce.values().stream().allMatch(value -> of(value, scope));
        }
        if (expression instanceof Operation.Logical logical) {
            return any(logical.operands(), scope);
        }
        return expression instanceof Compound.Case choice ? ofCase(choice, scope) : ofOthers(expression);
    }

    private static boolean ofCase(Compound.Case choice, QueryScope scope) {
        return choice.otherwise().map(value -> of(value, scope)).orElse(true)
                || choice.branches().stream().anyMatch(branch -> of(branch.result(), scope));
    }

    private static boolean any(List<Expression> expressions, QueryScope scope) {
        return expressions.stream().anyMatch(expression -> of(expression, scope));
    }

    private static boolean ofOthers(Expression expression) {
        boolean isNever = expression instanceof Predicate.IsNull
                || expression instanceof Predicate.IsTruth
                || expression instanceof Predicate.IsDistinct
                || expression instanceof Predicate.Exists
                || expression instanceof Compound.Row
                || expression instanceof Compound.ArrayOf
                || expression instanceof Compound.ArrayOfQuery
                || expression instanceof BuiltIn.Current
                || expression instanceof Call call
                        && call.function().schema().isEmpty()
                        && NEVER_NULL.contains(call.function().name().text());
        return !isNever;
    }
}
