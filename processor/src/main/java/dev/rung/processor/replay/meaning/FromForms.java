package dev.rung.processor.replay.meaning;

import dev.rung.processor.replay.analysis.Analyzed;
import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.binding.OutputName;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.processor.replay.names.TypeLookup;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Routine;
import dev.rung.sql.tree.Alias;
import dev.rung.sql.tree.FromItem;
import dev.rung.sql.tree.FunctionItem;
import dev.rung.sql.tree.Join;
import dev.rung.sql.tree.JsonTable;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Relation;
import dev.rung.sql.tree.XmlTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The forms of what a query reads, which bring their columns into its scope ({@code get_from_clause_item} of PostgreSQL 18). */
final class FromForms implements FromItem.Cases<FromForms.Read> {

    private static final Type RECORD =
            Type.of(Catalog.of(Catalog.NEWEST).types().get("record"));

    private final QueryForms forms;
    private final FormScope scope;

    /**
     * Something that is read.
     *
     * @param form its form
     * @param source the columns that it brings
     */
    record Read(Form form, FormScope.Source source) {}

    FromForms(QueryForms forms, FormScope scope) {
        this.forms = forms;
        this.scope = scope;
    }

    List<Form> of(List<FromItem> items) {
        var read = new ArrayList<Form>();
        for (var item : items) {
            var one = item.accept(this);
            scope.add(one.source());
            read.add(one.form());
        }
        return read;
    }

    // relations

    @Override
    public Read table(FromItem.Table item) {
        var name = item.relation().name();
        var common = scope.commonTable(name);
        var relation = common.isPresent() ? Optional.<SchemaObject>empty() : relation(name);
        var columns = common.map(found -> plain(found))
                .or(() -> relation.map(this::columns))
                .or(() -> ofSystem(name))
                .orElse(List.of());
        var shown = common.isPresent()
                ? "with " + name.name().text()
                : relation.map(forms.schema()::describe)
                        .orElseGet(() -> name.name().text());
        var only = item.relation().descent() == Relation.Descent.ONLY ? "only " : "";
        var alias = item.alias()
                .map(Alias::name)
                .map(Name::text)
                .orElseGet(() -> relation.map(SchemaObject::name)
                        .orElseGet(() -> name.name().text()));
        var sample = item.sample().stream()
                .map(sampled -> Form.of(
                        "sample " + sampled.method(),
                        Stream.concat(sampled.arguments().stream(), sampled.seed().stream())
                                .map(value -> forms.whole(value, scope))
                                .toList()))
                .toList();
        return aliased("table " + only + shown, sample, alias, item.alias(), columns, relation.map(this::rowType));
    }

    private Optional<SchemaObject> relation(QualifiedName name) {
        return Optional.ofNullable(
                        forms.code().references().get(name.name().place().start()))
                .flatMap(forms.schema()::find)
                .filter(found ->
                        found.is(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW, ObjectKind.SEQUENCE))
                .or(() -> forms.names().relation(name));
    }

    private Type rowType(SchemaObject relation) {
        return new Type(
                relation.id(),
                dev.rung.sql.catalog.Type.composite(forms.names().schemaOf(relation), relation.name()),
                List.of());
    }

    private List<ScopeColumn> columns(SchemaObject relation) {
        return forms.schema().children(relation.id(), ObjectKind.COLUMN).stream()
                .map(column -> CodeScope.column(column, ""))
                .toList();
    }

    private static List<ScopeColumn> plain(List<ResultColumn> columns) {
        return columns.stream().map(column -> BodyForms.column("", column)).toList();
    }

    private static Optional<List<ScopeColumn>> ofSystem(QualifiedName name) {
        var schema = name.schema().map(Name::text).orElse("pg_catalog");
        return Catalog.of(Catalog.NEWEST)
                .relation(schema, name.name().text())
                .map(relation -> relation.columns().stream()
                        .map(column -> new ScopeColumn(
                                column.name(),
                                Optional.of(Type.of(column.type())),
                                SchemaObject.NONE,
                                !column.isNotNull()))
                        .toList());
    }

    /** With the names that its columns have in the query; they are shown where they are not those that it has itself. */
    private Read aliased(
            String head,
            List<Form> parts,
            String name,
            Optional<Alias> alias,
            List<ScopeColumn> columns,
            Optional<Type> rowType) {
        var names = alias.map(Alias::columns).orElse(List.of());
        var renamed = new ArrayList<ScopeColumn>();
        boolean isFunction = head.endsWith("function");
        boolean isRenamed = isFunction;
        var shownName = scope.shown(name);
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            boolean isOther = i < names.size() && !names.get(i).text().equals(column.name());
            isRenamed |= isOther;
            renamed.add(new ScopeColumn(
                    shownName,
                    isOther ? names.get(i).text() : column.name(),
                    column.type(),
                    isOther ? SchemaObject.NONE : column.id(),
                    column.isNullable()));
        }
        var shown = isRenamed ? renamed.stream().map(ScopeColumn::name).toList() : "";
        var row = head.equals("function") && renamed.size() == 1
                ? renamed.get(0)
                : new ScopeColumn(shownName, "*", rowType.or(() -> Optional.of(RECORD)), SchemaObject.NONE, true);
        return new Read(Form.of(head + " as " + shownName + shown, parts), FormScope.Source.of(name, row, renamed));
    }

    // what is made of others

    @Override
    public Read subquery(FromItem.Subquery item) {
        var result = forms.of(item.query(), item.isLateral() ? scope : scope.blind());
        var name = item.alias().map(Alias::name).map(Name::text).orElse(FromNames.UNNAMED);
        var read = aliased(
                item.isLateral() ? "lateral query" : "query",
                List.of(result.form()),
                name,
                item.alias(),
                plain(result.columns()),
                Optional.empty());
        var names = result.columns().stream().map(ResultColumn::name).toList();
        return names.stream().distinct().count() < names.size() ? uncertain(read) : read;
    }

    @Override
    public Read function(FunctionItem item) {
        var called = item.functions().stream()
                .map(function -> forms.analyzed(function.call(), scope))
                .toList();
        var columns = new ArrayList<ScopeColumn>();
        var name = item.alias()
                .map(Alias::name)
                .map(Name::text)
                .or(() -> OutputName.of(item.functions().get(0).call()))
                .orElse("");
        for (int i = 0; i < called.size(); i++) {
            var definitions = item.functions().get(i).columns().isEmpty()
                    ? item.columns()
                    : item.functions().get(i).columns();
            columns.addAll(
                    definitions.isEmpty()
                            ? given(
                                    called.get(i),
                                    item.alias().isPresent() && called.size() == 1
                                            ? Optional.of(name)
                                            : OutputName.of(
                                                    item.functions().get(i).call()))
                            : defined(definitions));
        }
        if (item.isWithOrdinality()) {
            columns.add(new ScopeColumn(
                    "ordinality",
                    Optional.of(Type.of(Catalog.of(Catalog.NEWEST).types().get("int8"))),
                    SchemaObject.NONE,
                    false));
        }
        var parts = new ArrayList<Form>();
        called.forEach(call -> parts.add(forms.expressions(scope).whole(call)));
        columns.stream()
                .filter(column -> isDefined(item))
                .forEach(column -> parts.add(Form.of("column " + column.name() + " "
                        + column.type().map(type -> type.shown(forms.schema())).orElse("?"))));
        var head = (item.isWithOrdinality() ? "numbered function" : "function");
        var read = aliased(head, parts, name, item.alias(), columns, Optional.empty());
        return called.stream().allMatch(FromForms::isFollowed) || isDefined(item) ? read : uncertain(read);
    }

    private static boolean isDefined(FunctionItem item) {
        return !item.columns().isEmpty()
                || item.functions().stream()
                        .anyMatch(function -> !function.columns().isEmpty());
    }

    /** Several arrays that are unnested together are kept as several calls; which columns a function gives that somebody made is not asked. */
    private static boolean isFollowed(Analyzed called) {
        return !(called instanceof Analyzed.Call call)
                || call.function().isKnown()
                        && call.function().id() == SchemaObject.NONE
                        && !(call.function().name().equals("unnest")
                                && call.arguments().size() > 1);
    }

    private static Read uncertain(Read read) {
        return new Read(Form.uncertain(read.form().head(), read.form().parts()), read.source());
    }

    private List<ScopeColumn> defined(List<FunctionItem.Column> columns) {
        return columns.stream()
                .map(column -> new ScopeColumn(
                        column.name().text(),
                        new TypeLookup(forms.names()).find(column.type()),
                        SchemaObject.NONE,
                        true))
                .toList();
    }

    /** One column of its own name, or those of its output parameters. */
    private static List<ScopeColumn> given(Analyzed call, Optional<String> name) {
        var outputs = call instanceof Analyzed.Call of
                ? Catalog.of(Catalog.NEWEST).functions(of.function().name()).stream()
                        .filter(routine -> takes(routine, of.arguments()))
                        .map(routine -> routine.result().columns())
                        .findFirst()
                        .filter(columns -> !columns.isEmpty())
                : Optional.<List<dev.rung.sql.catalog.Column>>empty();
        return outputs.map(columns -> columns.stream()
                        .map(column -> new ScopeColumn(
                                column.name(), Optional.of(Type.of(column.type())), SchemaObject.NONE, true))
                        .toList())
                .orElseGet(() -> List.of(new ScopeColumn(name.orElse("?"), call.type(), SchemaObject.NONE, true)));
    }

    private static boolean takes(Routine routine, List<Analyzed> arguments) {
        var types = routine.signature().types();
        return types.size() == arguments.size()
                && IntStream.range(0, types.size())
                        .allMatch(i -> types.get(i).kind() == dev.rung.sql.catalog.Type.Kind.PSEUDO
                                || arguments
                                        .get(i)
                                        .type()
                                        .filter(type -> type.type().equals(types.get(i)))
                                        .isPresent());
    }

    @Override
    public Read xmlTable(XmlTable item) {
        return unread("xmltable " + item);
    }

    @Override
    public Read jsonTable(JsonTable item) {
        return unread("json_table " + item);
    }

    private static Read unread(String text) {
        return new Read(
                Form.uncertain(text.replaceAll("Place\\[[^]]*]", ""), List.of()),
                new FormScope.Source(Map.of(), Map.of(), List.of()));
    }

    // joins

    @Override
    public Read join(Join join) {
        var left = join.left().accept(this);
        var inner = scope.within();
        inner.add(left.source());
        var right = join.right().accept(new FromForms(forms, inner));
        inner.add(right.source());
        var parts = new ArrayList<>(List.of(left.form(), right.form()));
        join.condition().ifPresent(condition -> parts.add(condition(condition, inner)));
        if (join.isNatural()) {
            parts.add(using(shared(join, left.source(), right.source())));
        }
        var head = (join.kind() == Join.Kind.INNER && parts.size() == 2 ? Join.Kind.CROSS : join.kind()) + " join"
                + join.alias().map(alias -> " as " + alias.name().text()).orElse("");
        var read = new Read(Form.of(head, parts), merged(join, left.source(), right.source()));
        return join.alias().isPresent() ? uncertain(read) : read;
    }

    private Form condition(Join.Condition condition, FormScope inner) {
        return condition instanceof Join.On on ? forms.whole(on.condition(), inner) : using((Join.Using) condition);
    }

    private static Form using(Join.Using using) {
        var names = using(using.columns().stream().map(Name::text).toList());
        return using.alias().map(alias -> Form.of("as " + alias.text(), names)).orElse(names);
    }

    /** A natural join is shown with the columns that it joins. */
    private static Form using(List<String> columns) {
        return Form.of("using " + columns);
    }

    private FormScope.Source merged(Join join, FormScope.Source left, FormScope.Source right) {
        var shared = shared(join, left, right);
        var columns = new ArrayList<ScopeColumn>();
        for (var name : shared) {
            var from = join.kind() == Join.Kind.RIGHT ? right : left;
            from.columns().stream()
                    .filter(column -> column.name().equals(name))
                    .findFirst()
                    .map(column -> join.kind() == Join.Kind.FULL
                            ? new ScopeColumn("", name, column.type(), SchemaObject.NONE, true)
                            : column)
                    .ifPresent(columns::add);
        }
        Stream.concat(left.columns().stream(), right.columns().stream())
                .filter(column -> !shared.contains(column.name()))
                .forEach(columns::add);
        var items = new HashMap<>(left.items());
        items.putAll(right.items());
        if (join.alias().isPresent()) {
            var name = join.alias().get().name().text();
            return aliased("", List.of(), name, join.alias(), columns, Optional.empty())
                    .source();
        }
        var rows = new HashMap<>(left.rows());
        rows.putAll(right.rows());
        return new FormScope.Source(items, rows, columns);
    }

    private static List<String> shared(Join join, FormScope.Source left, FormScope.Source right) {
        if (join.isNatural()) {
            var names = right.columns().stream().map(ScopeColumn::name).toList();
            return left.columns().stream()
                    .map(ScopeColumn::name)
                    .filter(names::contains)
                    .toList();
        }
        return join.condition()
                .filter(Join.Using.class::isInstance)
                .map(using ->
                        ((Join.Using) using).columns().stream().map(Name::text).toList())
                .orElse(List.of());
    }
}
