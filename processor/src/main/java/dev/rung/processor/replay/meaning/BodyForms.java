package dev.rung.processor.replay.meaning;

import dev.rung.processor.replay.analysis.Analyzed;
import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.binding.OutputName;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.resolution.CommonType;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.GroupElement;
import dev.rung.sql.tree.Indirection;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.QueryBody;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.SortElement;
import dev.rung.sql.tree.ValueReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What gives the rows of a query, with the order that they come in. */
final class BodyForms implements QueryBody.Cases<QueryForms.Result> {

    private static final Type TEXT = Type.of(Catalog.of(Catalog.NEWEST).types().get("text"));

    private final QueryForms forms;
    private final FormScope scope;
    private final Query query;
    private final List<Target> targets = new ArrayList<>();
    private boolean isOpen;

    /**
     * Something that is selected.
     *
     * @param name the name of its column
     * @param form its form
     * @param type its type
     */
    private record Target(String name, Form form, Optional<Type> type) {}

    BodyForms(QueryForms forms, FormScope scope, Query query) {
        this.forms = forms;
        this.scope = scope;
        this.query = query;
    }

    // select

    @Override
    public QueryForms.Result select(Select select) {
        var from = new FromForms(forms, scope).of(select.from());
        var names = FromNames.of(select);
        isOpen = names.stream().distinct().count() < names.size();
        select.targets().forEach(this::addTarget);
        var parts = new ArrayList<Form>();
        select.distinct()
                .ifPresent(distinct -> parts.add(Form.of(
                        "distinct", distinct.on().stream().map(this::output).toList())));
        targets.forEach(target -> parts.add(Form.of("as " + target.name(), target.form())));
        parts.add(Form.of("from", from));
        parts.add(QueryForms.optional("where", select.where().map(condition -> forms.whole(condition, scope))));
        select.groupBy().ifPresent(groups -> parts.add(group(groups)));
        parts.add(QueryForms.optional("having", select.having().map(condition -> forms.whole(condition, scope))));
        select.windows().forEach(window -> parts.add(new WindowForms(forms, scope).of(window)));
        parts.add(order());
        return new QueryForms.Result(new Form("select", parts, !isOpen), columns());
    }

    private void addTarget(Select.Target target) {
        if (target.value() instanceof ValueReference.AllColumns all) {
            var columns = scope.all(all.of());
            columns.forEach(column -> add(column.name(), new Analyzed.Column(column)));
            isOpen |= columns.isEmpty();
        } else {
            isOpen |= isStar(target.value());
            add(OutputName.of(target), forms.analyzed(target.value(), scope));
        }
    }

    private static boolean isStar(Expression value) {
        return value instanceof ValueReference.Access access
                && access.path().get(access.path().size() - 1) instanceof Indirection.AllFields;
    }

    /** A constant in quotes that nothing gives a type is a text. */
    private void add(String name, Analyzed value) {
        boolean isUntyped = value.type().filter(type -> !type.isKnown()).isPresent();
        var typed = isUntyped && value instanceof Analyzed.Constant constant
                ? new Analyzed.Constant(constant.text(), Optional.of(TEXT), true)
                : value;
        targets.add(new Target(name, forms.expressions(scope).part(typed), typed.type()));
    }

    private List<ResultColumn> columns() {
        return targets.stream()
                .map(target -> new ResultColumn(target.name(), target.type(), true))
                .toList();
    }

    private Form order() {
        return Form.of("order by", query.order().stream().map(this::sorted).toList());
    }

    private Form sorted(SortElement element) {
        return Form.of(WindowForms.order(element), output(element.value()));
    }

    /** A number is that of a column that is given, and a name is its name before it is one of a table ({@code findTargetlistEntrySQL92}). */
    private Form output(Expression value) {
        return numbered(value).or(() -> named(value)).orElseGet(() -> part(value));
    }

    private Form part(Expression value) {
        return forms.expressions(scope).part(forms.analyzed(value, scope));
    }

    private Optional<Form> numbered(Expression value) {
        return Optional.of(value)
                .filter(number -> number instanceof Constant.Number written
                        && written.digits().matches("\\d{1,4}"))
                .map(number -> Integer.parseInt(((Constant.Number) number).digits()))
                .filter(number -> number >= 1 && number <= targets.size())
                .map(number -> targets.get(number - 1).form());
    }

    private Optional<Form> named(Expression value) {
        return value instanceof ValueReference.Column column
                        && column.name().parts().size() == 1
                ? targets.stream()
                        .filter(target ->
                                target.name().equals(column.name().name().text()))
                        .findFirst()
                        .map(Target::form)
                : Optional.empty();
    }

    /** Grouping sets that can be said in a simpler way are. */
    private Form group(Select.GroupBy groups) {
        return new Form(
                groups.isDistinct() ? "group by distinct" : "group by",
                groups.elements().stream().map(this::group).toList(),
                groups.elements().stream()
                        .noneMatch(element -> element instanceof GroupElement.Sets sets
                                && (groups.elements().size() > 1
                                        || sets.elements().size() == 1)));
    }

    /** The name of a column of a table comes first where rows are grouped. */
    private Form group(GroupElement element) {
        if (element instanceof GroupElement.Single single) {
            boolean isOfTable = single.value() instanceof ValueReference.Column column
                    && scope.column(column.name()).isPresent();
            return isOfTable ? part(single.value()) : output(single.value());
        }
        if (element instanceof GroupElement.Rollup rollup) {
            return Form.of("rollup", rollup.values().stream().map(this::output).toList());
        }
        if (element instanceof GroupElement.Cube cube) {
            return Form.of("cube", cube.values().stream().map(this::output).toList());
        }
        return element instanceof GroupElement.Sets sets
                ? Form.of(
                        "grouping sets",
                        sets.elements().stream().map(this::group).toList())
                : Form.of("()");
    }

    // others

    @Override
    public QueryForms.Result table(QueryBody.Table table) {
        var from = new FromForms(forms, scope)
                .of(List.of(new FromItem.Table(table.relation(), Optional.empty(), Optional.empty(), table.place())));
        scope.all(Optional.empty()).forEach(column -> add(column.name(), new Analyzed.Column(column)));
        var parts = new ArrayList<Form>();
        targets.forEach(target -> parts.add(Form.of("as " + target.name(), target.form())));
        parts.add(Form.of("from", from));
        parts.add(Form.of("no where"));
        parts.add(Form.of("no having"));
        parts.add(order());
        return new QueryForms.Result(Form.of("select", parts), columns());
    }

    @Override
    public QueryForms.Result values(QueryBody.Values values) {
        var rows = values.rows().stream()
                .map(row -> row.values().stream()
                        .map(value -> forms.analyzed(value, scope))
                        .toList())
                .toList();
        for (int i = 0; i < rows.get(0).size(); i++) {
            int column = i;
            var type = common(rows.stream().map(row -> row.get(column).type()).toList());
            targets.add(new Target("column" + (i + 1), Form.of("column " + i), type));
        }
        var lines = values.rows().stream().map(row -> row(row.values())).toList();
        return new QueryForms.Result(Form.of("values", Form.of("rows", lines), order()), columns());
    }

    private Form row(List<Expression> values) {
        var row = new ArrayList<Form>();
        for (int i = 0; i < values.size(); i++) {
            row.add(forms.whole(values.get(i), scope, targets.get(i).type().map(Type::withoutModifiers)));
        }
        return Form.of("row", row);
    }

    /** The names are those of the first query. */
    @Override
    public QueryForms.Result combination(QueryBody.Combination both) {
        var left = forms.of(both.left(), scope);
        var right = forms.of(both.right(), scope);
        for (int i = 0; i < left.columns().size(); i++) {
            var column = left.columns().get(i);
            var type = i < right.columns().size()
                    ? common(List.of(column.type(), right.columns().get(i).type()))
                    : Optional.<Type>empty();
            targets.add(new Target(column.name(), Form.of("column " + i), type));
        }
        var head = both.operator() + (both.isAll() ? " all" : "");
        return new QueryForms.Result(Form.of(head, left.form(), unnamed(right.form()), order()), columns());
    }

    private static Form unnamed(Form form) {
        boolean isTarget = form.head().startsWith("as ");
        var parts = form.head().matches("query|select|(UNION|INTERSECT|EXCEPT)( all)?")
                ? form.parts().stream().map(BodyForms::unnamed).toList()
                : form.parts();
        return new Form(isTarget ? "as" : form.head(), parts, form.isCertain());
    }

    private static Optional<Type> common(List<Optional<Type>> types) {
        if (types.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var known = types.stream().map(Optional::orElseThrow).toList();
        if (known.stream().distinct().count() == 1 && known.get(0).isKnown()) {
            return Optional.of(known.get(0));
        }
        var catalog = Catalog.of(Catalog.NEWEST);
        return new CommonType(catalog.types(), catalog.casts())
                .of(known.stream().map(Type::type).toList())
                .map(type -> new Type(
                        known.stream()
                                .filter(one -> one.type().equals(type))
                                .mapToLong(Type::made)
                                .findFirst()
                                .orElse(SchemaObject.NONE),
                        type,
                        List.of()));
    }

    /** A column under another name. */
    static ScopeColumn column(String relation, ResultColumn column) {
        return new ScopeColumn(relation, column.name(), column.type(), SchemaObject.NONE, column.isNullable());
    }
}
