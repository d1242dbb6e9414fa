package dev.rung.processor.infer;

import dev.rung.processor.parse.Expression;
import dev.rung.processor.parse.OutputName;
import dev.rung.processor.parse.Select;
import dev.rung.processor.parse.Select.Alias;
import dev.rung.processor.parse.Select.Source;
import dev.rung.processor.parse.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the columns of the result of a query. */
public final class ResultColumns {

    private final Scope scope;
    private final Catalog catalog;
    private final Types types;

    private ResultColumns(Scope scope, Catalog catalog) {
        this.scope = scope;
        this.catalog = catalog;
        this.types = new Types(scope, catalog);
    }

    /**
     * The columns of a query.
     *
     * @param query the query
     * @param names the names that its first columns are given
     * @param catalog what it finds in the schema
     * @return the columns, each with its type if that is known, or nothing if not even all names are
     */
    public static Optional<List<ResultColumn>> of(Select query, List<String> names, Catalog catalog) {
        return renamed(of(query, Scope.empty(), catalog), names);
    }

    /**
     * The columns of a query that reads itself.
     *
     * @param name what it calls itself
     * @param columns the names of its columns
     * @param query the query
     * @param catalog what it finds in the schema
     * @return the columns, each with its type if that is known, or nothing if not even all names are
     */
    public static Optional<List<ResultColumn>> recursive(
            String name, List<String> columns, Select query, Catalog catalog) {
        var outside = new ResultColumns(Scope.empty(), catalog);
        return outside.commonTable(new Select.CommonTable(name, columns, query), Scope.empty());
    }

    static Optional<List<ResultColumn>> of(Select query, Scope scope, Catalog catalog) {
        return new ResultColumns(scope, catalog).of(query).map(ResultColumns::closed);
    }

    /** In a result that is not a part of a set operation, a constant that nothing asked for a type is text. */
    private static List<ResultColumn> closed(List<ResultColumn> columns) {
        return columns.stream()
                .map(column -> column.type() != null && Types.isOpen(column.type())
                        ? new ResultColumn(column.name(), Types.TEXT)
                        : column)
                .toList();
    }

    private Optional<List<ResultColumn>> of(Select query) {
        if (query instanceof Select.With with) {
            return with(with);
        }
        if (query instanceof Select.Combined combined) {
            return combined(of(combined.first()), of(combined.second()));
        }
        if (query instanceof Select.Values values) {
            return values(values);
        }
        return new ResultColumns(scope.inner(), catalog).rows((Select.Rows) query);
    }

    private Optional<List<ResultColumn>> with(Select.With with) {
        var inner = scope;
        for (var table : with.tables()) {
            inner = inner.with(table.name(), commonTable(table, inner));
        }
        return of(with.body(), inner, catalog);
    }

    /** Where it reads itself, its first part says what it is. */
    private Optional<List<ResultColumn>> commonTable(Select.CommonTable table, Scope before) {
        if (table.query() == null) {
            return Optional.empty();
        }
        var first = table.query() instanceof Select.Combined combined ? combined.first() : table.query();
        var itself = renamed(of(first, before, catalog), table.columns());
        return renamed(of(table.query(), before.with(table.name(), itself), catalog), table.columns());
    }

    private Optional<List<ResultColumn>> combined(
            Optional<List<ResultColumn>> first, Optional<List<ResultColumn>> second) {
        if (first.isEmpty()
                || second.isEmpty()
                || first.get().size() != second.get().size()) {
            return first.map(columns -> columns.stream()
                    .map(column -> new ResultColumn(column.name(), null))
                    .toList());
        }
        var columns = new ArrayList<ResultColumn>();
        for (int i = 0; i < first.get().size(); i++) {
            var one = first.get().get(i);
            columns.add(new ResultColumn(
                    one.name(),
                    CommonType.of(Arrays.asList(one.type(), second.get().get(i).type()), catalog)));
        }
        return Optional.of(columns);
    }

    private Optional<List<ResultColumn>> values(Select.Values values) {
        var columns = new ArrayList<ResultColumn>();
        for (int i = 0; i < values.rows().get(0).size(); i++) {
            var cells = new ArrayList<@Nullable TypeName>();
            for (var row : values.rows()) {
                cells.add(types.of(row.get(i)));
            }
            columns.add(new ResultColumn("column" + (i + 1), CommonType.of(cells, catalog)));
        }
        return Optional.of(columns);
    }

    private Optional<List<ResultColumn>> rows(Select.Rows rows) {
        rows.sources().forEach(this::add);
        var columns = new ArrayList<ResultColumn>();
        for (var item : rows.items()) {
            if (item.expression() instanceof Expression.Star star) {
                var all = scope.all(star.qualifier());
                if (all.isEmpty()) {
                    return Optional.empty();
                }
                columns.addAll(all.get());
            } else if (item.expression() instanceof Expression.Unknown && item.alias() == null) {
                return Optional.empty();
            } else {
                columns.add(new ResultColumn(OutputName.of(item), types.of(item.expression())));
            }
        }
        return Optional.of(columns);
    }

    private void add(Source source) {
        if (source instanceof Source.Join join) {
            add(join.left());
            add(join.right());
            var using = join.natural() ? List.<String>of() : join.using();
            using.forEach(scope::merge);
            if (join.natural()) {
                scope.add(new Scope.Named(null, null, Optional.empty()));
            }
        } else if (source instanceof Source.Derived derived) {
            add(derived.alias(), null, of(derived.query(), scope, catalog));
        } else if (source instanceof Source.Function function) {
            add(function.alias(), function.call().function().name(), function(function));
        } else if (source instanceof Source.Relation relation) {
            var name = relation.name();
            var columns = scope.commonTable(name).orElseGet(() -> catalog.relation(name));
            boolean isAliased = relation.alias().name() != null;
            scope.add(new Scope.Named(
                    isAliased ? relation.alias().name() : name.name(),
                    isAliased ? null : name.schema(),
                    renamed(columns, relation.alias().columns())));
        }
    }

    private void add(Alias alias, @Nullable String name, Optional<List<ResultColumn>> columns) {
        scope.add(new Scope.Named(alias.name() == null ? name : alias.name(), null, renamed(columns, alias.columns())));
    }

    private Optional<List<ResultColumn>> function(Source.Function function) {
        var alias = function.alias();
        if (!alias.types().isEmpty()) {
            return alias.types().size() == alias.columns().size()
                    ? Optional.of(alias.types().stream()
                            .map(type -> new ResultColumn("", catalog.type(type).orElse(null)))
                            .toList())
                    : Optional.empty();
        }
        var columns = rows(function.call(), alias);
        return !function.ordinality()
                ? columns
                : columns.map(ArrayList::new).map(all -> {
                    all.add(new ResultColumn("ordinality", Types.of("bigint")));
                    return all;
                });
    }

    /** One value in each row has the name of the alias, else that of the function. */
    private Optional<List<ResultColumn>> rows(Expression.Call call, Alias alias) {
        var name = call.function().name();
        if (catalog.declares(call.function())) {
            var rows = catalog.rows(call.function());
            return rows.filter(all -> all.size() == 1 && all.get(0).name().isEmpty())
                    .map(all -> List.of(all.get(0).named(alias.name() == null ? name : alias.name())))
                    .or(() -> rows);
        }
        var rows = types.rows(call);
        if (rows.isPresent()) {
            return rows;
        }
        var type = types.of(call);
        if (type == null) {
            return alias.columns().isEmpty()
                    ? Optional.empty()
                    : Optional.of(alias.columns().stream()
                            .map(column -> new ResultColumn(column, null))
                            .toList());
        }
        return Optional.of(List.of(new ResultColumn(alias.name() == null ? name : alias.name(), type)));
    }

    private static Optional<List<ResultColumn>> renamed(Optional<List<ResultColumn>> columns, List<String> names) {
        return columns.map(all -> {
            var renamed = new ArrayList<ResultColumn>();
            for (int i = 0; i < all.size(); i++) {
                renamed.add(i < names.size() ? all.get(i).named(names.get(i)) : all.get(i));
            }
            return renamed;
        });
    }
}
