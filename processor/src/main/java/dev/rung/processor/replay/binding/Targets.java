package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Indirection;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.ValueReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds what is selected or returned, and finds the columns that come of it. */
final class Targets {

    private final Binding binding;
    private final QueryScope scope;

    Targets(Binding binding, QueryScope scope) {
        this.binding = binding;
        this.scope = scope;
    }

    /** The columns, if all of them are known. */
    Optional<List<ResultColumn>> bind(List<Select.Target> targets) {
        var columns = new ArrayList<ResultColumn>();
        boolean isComplete = true;
        for (var target : targets) {
            if (target.value() instanceof ValueReference.AllColumns star) {
                var all = all(star);
                isComplete &= all.isPresent();
                all.ifPresent(found -> {
                    binding.stars().stands(target, found);
                    found.forEach(column -> columns.add(QueryBinder.result(column.column())));
                });
            } else if (isOpened(target.value())) {
                new ExpressionBinder(binding, scope).bind(target.value());
                isComplete = false;
            } else {
                var value = new ExpressionBinder(binding, scope).bind(target.value());
                columns.add(new ResultColumn(OutputName.of(target), value.type(), value.isNullable()));
            }
        }
        if (!isComplete) {
            binding.doubt();
        }
        return isComplete ? Optional.of(columns) : Optional.empty();
    }

    /** A row that is written out: {@code t.*}, {@code (f(x)).*}. */
    static boolean isOpened(Expression value) {
        return value instanceof ValueReference.AllColumns
                || value instanceof ValueReference.Access access
                        && access.path().get(access.path().size() - 1) instanceof Indirection.AllFields;
    }

    private Optional<List<Source.Column>> all(ValueReference.AllColumns star) {
        return star.of()
                .map(of -> scope.qualifier(of.parts())
                        .filter(RangeItem::isComplete)
                        .map(item -> item.source().columns()))
                .orElseGet(this::all);
    }

    private Optional<List<Source.Column>> all() {
        return scope.sources().stream().allMatch(Source::isComplete)
                ? Optional.of(scope.sources().stream()
                        .flatMap(source -> source.columns().stream())
                        .toList())
                : Optional.empty();
    }
}
