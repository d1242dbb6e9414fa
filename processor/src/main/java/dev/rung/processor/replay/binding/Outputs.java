package dev.rung.processor.replay.binding;

import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.GroupElement;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.ValueReference;
import java.util.List;

/** Binds what may be said by the name or the number of something that is selected: {@code order by}, {@code group by}, {@code distinct on}. */
final class Outputs {

    private final QueryScope scope;
    private final List<Select.Target> targets;
    private final ExpressionBinder expressions;

    Outputs(Binding binding, QueryScope scope, List<Select.Target> targets) {
        this.scope = scope;
        this.targets = targets;
        this.expressions = new ExpressionBinder(binding, scope);
    }

    /** A name alone is that of an output column before that of a column. */
    void order(Expression expression) {
        if (!isNumber(expression) && !isOutput(expression)) {
            expressions.bind(expression);
        }
    }

    /** A name alone is that of a column before that of an output column. */
    void group(GroupElement element) {
        for (var part : Tree.parts(element)) {
            if (part instanceof GroupElement inner) {
                group(inner);
            } else if (part instanceof Expression expression) {
                group(expression);
            }
        }
    }

    private void group(Expression expression) {
        boolean isOwn = expression instanceof ValueReference.Column column
                && column.name().parts().size() == 1
                && scope.has(column.name().name().text());
        if (isOwn || !isNumber(expression) && !isOutput(expression)) {
            expressions.bind(expression);
        }
    }

    private static boolean isNumber(Expression expression) {
        return expression instanceof Constant.Number;
    }

    private boolean isOutput(Expression expression) {
        return expression instanceof ValueReference.Column column
                && column.name().parts().size() == 1
                && targets.stream()
                        .filter(target -> !(target.value() instanceof ValueReference.AllColumns))
                        .anyMatch(target -> OutputName.of(target)
                                .equals(column.name().name().text()));
    }
}
