package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.Place;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.QueryBody;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.SortElement;
import dev.rung.sql.tree.ValueReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds queries ({@code transformStmt} of PostgreSQL 18, {@code src/backend/parser/analyze.c}), and finds the columns that they give. */
final class QueryBinder implements QueryBody.Cases<Optional<List<ResultColumn>>> {

    private final Binding binding;
    private final QueryScope around;
    private final List<SortElement> order;

    private QueryBinder(Binding binding, QueryScope around, List<SortElement> order) {
        this.binding = binding;
        this.around = around;
        this.order = order;
    }

    /**
     * Binds a query.
     *
     * @param around what is seen from where it stands
     * @return its columns, if all of them are known
     */
    static Optional<List<ResultColumn>> bind(Binding binding, Query query, QueryScope around) {
        return open(binding, query, around).map(QueryBinder::closed);
    }

    /** With constants that nothing gave a type, since another query may give one. */
    private static Optional<List<ResultColumn>> open(Binding binding, Query query, QueryScope around) {
        return binding.once(query, () -> {
            var scope = query.with()
                    .map(with -> new WithBinder(binding).bind(with, around))
                    .orElse(around);
            var columns = query.body().accept(new QueryBinder(binding, scope, query.order()));
            query.limit().ifPresent(limit -> {
                var expressions = new ExpressionBinder(binding, scope);
                limit.count().ifPresent(expressions::bind);
                limit.offset().ifPresent(expressions::bind);
            });
            return columns;
        });
    }

    private static List<ResultColumn> closed(List<ResultColumn> columns) {
        return columns.stream()
                .map(column -> new ResultColumn(column.name(), CommonTypes.closed(column.type()), column.isNullable()))
                .toList();
    }

    // select

    @Override
    public Optional<List<ResultColumn>> select(Select select) {
        var scope = around.inner();
        FromBinder.bind(binding, select.from(), scope);
        var expressions = new ExpressionBinder(binding, scope);
        var columns = new Targets(binding, scope).bind(select.targets());
        select.where().ifPresent(expressions::bind);
        var outputs = new Outputs(binding, scope, select.targets());
        select.groupBy().ifPresent(groups -> groups.elements().forEach(outputs::group));
        select.having().ifPresent(expressions::bind);
        select.windows().forEach(window -> expressions.bindParts(window.window()));
        select.distinct().ifPresent(distinct -> distinct.on().forEach(outputs::order));
        order.forEach(element -> outputs.order(element.value()));
        new KeyOfGroups(binding).find(select, order);
        return columns;
    }

    @Override
    public Optional<List<ResultColumn>> table(QueryBody.Table table) {
        var item = new FromBinder(binding, around).relation(table.relation().name(), Optional.empty());
        var scope = around.of(item.source());
        order.forEach(element -> new ExpressionBinder(binding, scope).bind(element.value()));
        item.columns().forEach(column -> binding.needs(column.id()));
        return item.isComplete()
                ? Optional.of(item.columns().stream().map(QueryBinder::result).toList())
                : Optional.empty();
    }

    static ResultColumn result(dev.rung.processor.replay.analysis.ScopeColumn column) {
        return new ResultColumn(column.name(), column.type(), column.isNullable());
    }

    // values

    @Override
    public Optional<List<ResultColumn>> values(QueryBody.Values values) {
        if (values.rows().stream().flatMap(row -> row.values().stream()).anyMatch(Targets::isOpened)) {
            values.rows().forEach(row -> row.values().forEach(this::value));
            binding.doubt();
            return Optional.empty();
        }
        var rows = values.rows().stream()
                .map(row -> row.values().stream().map(this::value).toList())
                .toList();
        int length = rows.get(0).size();
        for (int i = 1; i < rows.size(); i++) {
            if (rows.get(i).size() != length) {
                new Accusations(binding)
                        .valuesOfDifferentLength(values.rows().get(i).place());
                return Optional.empty();
            }
        }
        var columns = new ArrayList<ResultColumn>();
        for (int i = 0; i < length; i++) {
            int column = i;
            var types = rows.stream().map(row -> row.get(column).type()).toList();
            boolean isNullable = rows.stream().anyMatch(row -> row.get(column).isNullable());
            columns.add(new ResultColumn("column" + (i + 1), CommonTypes.of(types), isNullable));
        }
        sort(Optional.of(columns));
        return Optional.of(columns);
    }

    private ExpressionBinder.Value value(Expression expression) {
        return new ExpressionBinder(binding, around.inner()).bind(expression);
    }

    // set operations

    @Override
    public Optional<List<ResultColumn>> combination(QueryBody.Combination both) {
        var left = open(binding, both.left(), around);
        var right = open(binding, both.right(), around);
        var operator = both.operator().name();
        if (left.isEmpty() || right.isEmpty()) {
            return left.map(QueryBinder::untyped);
        }
        if (left.get().size() != right.get().size()) {
            new Accusations(binding)
                    .differentNumbers(operator, left.get().size(), right.get().size(), firstOf(both.right()));
            return Optional.empty();
        }
        var columns = new ArrayList<ResultColumn>();
        for (int i = 0; i < left.get().size(); i++) {
            var one = left.get().get(i);
            var other = right.get().get(i);
            if (CommonTypes.areIncompatible(one.type(), other.type())) {
                new Accusations(binding)
                        .differentTypes(operator, shown(one.type()), shown(other.type()), firstOf(both.right()));
            }
            boolean isNullable =
                    one.isNullable() || both.operator() == QueryBody.SetOperator.UNION && other.isNullable();
            columns.add(new ResultColumn(one.name(), CommonTypes.of(List.of(one.type(), other.type())), isNullable));
        }
        sort(Optional.of(columns));
        return Optional.of(columns);
    }

    private String shown(Optional<Type> type) {
        return type.map(known -> known.shown(binding.schema())).orElse("unknown");
    }

    private static Place firstOf(Query query) {
        return query.body() instanceof Select select && !select.targets().isEmpty()
                ? select.targets().get(0).place()
                : query.place();
    }

    private static List<ResultColumn> untyped(List<ResultColumn> columns) {
        return columns.stream()
                .map(column -> new ResultColumn(column.name(), Optional.<Type>empty(), true))
                .toList();
    }

    /** What is combined is sorted by its own columns only. */
    private void sort(Optional<List<ResultColumn>> columns) {
        for (var element : order) {
            if (element.value() instanceof ValueReference.Column column && columns.isPresent()) {
                findOutput(column.name().name(), columns.get());
            }
        }
    }

    private void findOutput(Name name, List<ResultColumn> columns) {
        if (columns.stream().noneMatch(column -> column.name().equals(name.text()))) {
            new Accusations(binding).unknownColumn(name, RangeItem.derived(Optional.empty(), Optional.of(columns)));
        }
    }
}
