package dev.rung.processor.replay.meaning;

import dev.rung.processor.replay.analysis.Analyzed;
import dev.rung.processor.replay.analysis.ExpressionAnalysis;
import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.processor.replay.analysis.Scope;
import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.model.Code;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.Lookup;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.QueryBody;
import dev.rung.sql.tree.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The forms of queries ({@code get_query_def} in {@code ruleutils.c} of PostgreSQL 18). */
final class QueryForms {

    private final Code<?> code;
    private final Schema schema;
    private final Lookup names;

    QueryForms(Code<?> code, Schema schema, Lookup names) {
        this.code = code;
        this.schema = schema;
        this.names = names;
    }

    /**
     * What a query says.
     *
     * @param form its form
     * @param columns the columns that it gives
     */
    record Result(Form form, List<ResultColumn> columns) {}

    Code<?> code() {
        return code;
    }

    Schema schema() {
        return schema;
    }

    Lookup names() {
        return names;
    }

    /** Of a query that sees the names of what is round it. */
    Result of(Query query, Scope outer) {
        var scope = new FormScope(this, outer);
        scope.take(FromNames.of(query.body()));
        var parts = new ArrayList<Form>();
        query.with().ifPresent(with -> parts.add(with(with, scope)));
        var body = query.body().accept(new BodyForms(this, scope, query));
        parts.add(body.form());
        query.limit().ifPresent(limit -> parts.add(limit(limit, scope)));
        query.locks().forEach(lock -> parts.add(lock(lock, scope)));
        return new Result(Form.of("query", parts), body.columns());
    }

    /** All tables where none is named. */
    private static Form lock(Query.Locking lock, FormScope scope) {
        var named = lock.tables().stream().map(Object::toString).sorted().toList();
        var all = scope.sources().stream()
                .flatMap(source -> source.items().keySet().stream())
                .sorted()
                .toList();
        return Form.of("for " + lock.strength() + " " + lock.waiting() + " of " + (named.isEmpty() ? all : named));
    }

    private Form limit(Query.Limit limit, FormScope scope) {
        var bigint = Optional.of(Type.of(Catalog.of(Catalog.NEWEST).types().get("int8")));
        return Form.of(
                limit.isWithTies() ? "limit with ties" : "limit",
                optional("count", limit.count().map(count -> whole(count, scope, bigint))),
                optional("offset", limit.offset().map(offset -> whole(offset, scope, bigint))));
    }

    static Form optional(String head, Optional<Form> form) {
        return form.map(present -> Form.of(head, present)).orElseGet(() -> Form.of("no " + head));
    }

    // with

    private Form with(With with, FormScope scope) {
        var tables = new ArrayList<Form>();
        for (var table : with.tables()) {
            tables.add(table(table, with.isRecursive(), scope));
        }
        return new Form(
                with.isRecursive() ? "with recursive" : "with", tables, !with.isRecursive() || tables.size() == 1);
    }

    private Form table(With.CommonTable table, boolean isRecursive, FormScope scope) {
        var head = table.name().text() + " " + table.materialization();
        if (!(table.statement() instanceof Query query)
                || table.search().isPresent()
                || table.cycle().isPresent()) {
            scope.addCommonTable(table.name().text(), List.of());
            return Form.of(head, unread(table.statement()));
        }
        if (isRecursive && query.body() instanceof QueryBody.Combination both) {
            var first = of(both.left(), scope);
            scope.addCommonTable(table.name().text(), renamed(first.columns(), table.columns()));
        }
        var result = of(query, scope);
        var columns = renamed(result.columns(), table.columns());
        scope.addCommonTable(table.name().text(), columns);
        return Form.of(
                head
                        + (table.columns().isEmpty()
                                ? ""
                                : columns.stream().map(ResultColumn::name).toList()),
                result.form());
    }

    static List<ResultColumn> renamed(List<ResultColumn> columns, List<Name> names) {
        var renamed = new ArrayList<ResultColumn>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            renamed.add(
                    i < names.size()
                            ? new ResultColumn(names.get(i).text(), column.type(), column.isNullable())
                            : column);
        }
        return renamed;
    }

    // expressions

    Analyzed analyzed(Expression expression, FormScope scope) {
        return new ExpressionAnalysis(schema, names).analyze(expression, scope).tree();
    }

    ExpressionForm expressions(FormScope scope) {
        return new ExpressionForm(schema, scope::form);
    }

    Form whole(Expression expression, FormScope scope) {
        return whole(expression, scope, Optional.empty());
    }

    Form whole(Expression expression, FormScope scope, Optional<Type> type) {
        var analysis = new ExpressionAnalysis(schema, names);
        var tree = type.map(target -> analysis.analyze(expression, scope, target))
                .orElseGet(() -> analysis.analyze(expression, scope))
                .tree();
        return expressions(scope).whole(tree);
    }

    static ResultColumn result(ScopeColumn column) {
        return new ResultColumn(column.name(), column.type(), column.isNullable());
    }

    /** What is no query in the place of one. */
    static Form unread(DataStatement statement) {
        return Form.uncertain(SqlPrinter.print(statement), List.of());
    }
}
