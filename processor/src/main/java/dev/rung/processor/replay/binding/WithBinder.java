package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.QueryBody;
import dev.rung.sql.tree.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Binds the tables of {@code with} ({@code transformWithClause} of PostgreSQL 18, {@code src/backend/parser/parse_cte.c}). */
final class WithBinder {

    private final Binding binding;

    WithBinder(Binding binding) {
        this.binding = binding;
    }

    /** A scope with the tables, each of which sees those before it. */
    QueryScope bind(With with, QueryScope around) {
        var scope = around;
        if (with.isRecursive()) {
            for (var table : with.tables()) {
                scope = scope.with(table.name().text(), Optional.empty());
            }
        }
        for (var table : with.tables()) {
            scope = scope.with(table.name().text(), columns(table, with.isRecursive(), scope));
        }
        return scope;
    }

    private Optional<List<ResultColumn>> columns(With.CommonTable table, boolean isRecursive, QueryScope scope) {
        var inside = isRecursive
                ? itself(table, scope).map(own -> scope.with(table.name().text(), Optional.of(own)))
                : Optional.of(scope);
        var columns = new DataBinder(binding, inside.orElse(scope)).bind(table.statement());
        return renamed(columns, table.columns()).map(all -> withRecursion(all, table));
    }

    /** Where it reads itself, its first part says what it is; {@code *} leaves out what {@code search} and {@code cycle} add. */
    private Optional<List<ResultColumn>> itself(With.CommonTable table, QueryScope scope) {
        boolean isPlain = table.search().isEmpty() && table.cycle().isEmpty();
        return isPlain && table.statement() instanceof Query query && query.body() instanceof QueryBody.Combination both
                ? renamed(QueryBinder.bind(binding, both.left(), inner(query, scope)), table.columns())
                : Optional.empty();
    }

    private QueryScope inner(Query query, QueryScope scope) {
        return query.with().map(with -> bind(with, scope)).orElse(scope);
    }

    /** The columns with other names for the first of them. */
    static Optional<List<ResultColumn>> renamed(Optional<List<ResultColumn>> columns, List<Name> names) {
        return columns.map(all -> {
            var renamed = new ArrayList<ResultColumn>();
            for (int i = 0; i < all.size(); i++) {
                var column = all.get(i);
                var name = i < names.size() ? names.get(i).text() : column.name();
                renamed.add(new ResultColumn(name, column.type(), column.isNullable()));
            }
            return renamed;
        });
    }

    /** {@code search} and {@code cycle} add columns. */
    private List<ResultColumn> withRecursion(List<ResultColumn> columns, With.CommonTable table) {
        var all = new ArrayList<>(columns);
        table.search()
                .ifPresent(search -> all.add(new ResultColumn(
                        search.column().text(), type(search.isBreadthFirst() ? "record" : "_record"), false)));
        table.cycle().ifPresent(cycle -> {
            var mark = cycle.marks()
                    .flatMap(marks -> new ExpressionBinder(binding, QueryScope.empty(binding))
                            .bind(marks.found())
                            .type());
            all.add(new ResultColumn(
                    cycle.mark().text(), cycle.marks().isPresent() ? CommonTypes.closed(mark) : type("bool"), false));
            all.add(new ResultColumn(cycle.path().text(), type("_record"), false));
        });
        return all;
    }

    private static Optional<Type> type(String name) {
        return Catalog.of(Catalog.NEWEST).types().find(name).map(Type::of);
    }
}
