package dev.rung.processor.replay.meaning;

import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.processor.replay.analysis.Scope;
import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.Place;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Query;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the names in a query stand for, as far as its form depends on it. */
final class FormScope implements Scope {

    private final QueryForms forms;
    private final Scope outer;
    private final List<Source> sources = new ArrayList<>();
    private final Map<String, List<ResultColumn>> commonTables = new HashMap<>();
    private final Map<Query, Form> queries = new IdentityHashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final boolean isPartOf;
    private final Scope seen;

    /**
     * What an item of {@code from} brings.
     *
     * @param items the columns that can be qualified, by the name of what they belong to
     * @param rows what the name of an item alone stands for
     * @param columns the columns in the order in which a star gives them, without those that a join made one with others
     */
    record Source(Map<String, List<ScopeColumn>> items, Map<String, ScopeColumn> rows, List<ScopeColumn> columns) {

        static Source of(String name, ScopeColumn row, List<ScopeColumn> columns) {
            return new Source(Map.of(name, columns), Map.of(name, row), columns);
        }
    }

    FormScope(QueryForms forms, Scope outer) {
        this(forms, outer, false, outer);
    }

    /** Of a query that sees nothing of what stands beside it. */
    FormScope blind() {
        return new FormScope(forms, this, true, seen);
    }

    /** Of what a join sees, within the query that has the join. */
    FormScope within() {
        return new FormScope(forms, this, true, this);
    }

    private FormScope(QueryForms forms, Scope outer, boolean isPartOf, Scope seen) {
        this.seen = seen;
        this.isPartOf = isPartOf;
        this.forms = forms;
        this.outer = outer;
        if (outer instanceof FormScope around) {
            commonTables.putAll(around.commonTables);
        }
    }

    void add(Source source) {
        sources.add(source);
    }

    List<Source> sources() {
        return sources;
    }

    void addCommonTable(String name, List<ResultColumn> columns) {
        commonTables.put(name, columns);
    }

    Optional<List<ResultColumn>> commonTable(QualifiedName name) {
        return name.parts().size() > 1
                ? Optional.empty()
                : Optional.ofNullable(commonTables.get(name.name().text()));
    }

    /** The columns of a star. */
    List<ScopeColumn> all(Optional<QualifiedName> of) {
        return of.map(name -> item(name.name().text()).orElse(List.of()))
                .orElseGet(() -> sources.stream()
                        .flatMap(source -> source.columns().stream())
                        .toList());
    }

    private Optional<List<ScopeColumn>> item(String name) {
        return sources.stream()
                .flatMap(source -> Optional.ofNullable(source.items().get(name)).stream())
                .findFirst();
    }

    @Override
    public Optional<ScopeColumn> column(QualifiedName name) {
        var own = name.parts().size() == 1 ? unqualified(name.name().text()) : qualified(name);
        return own.or(() -> seen.column(name));
    }

    private Optional<ScopeColumn> unqualified(String name) {
        return sources.stream()
                .flatMap(source -> source.columns().stream())
                .filter(column -> column.name().equals(name))
                .findFirst()
                .or(() -> ownRow(name));
    }

    private Optional<ScopeColumn> ownRow(String name) {
        return sources.stream()
                .flatMap(source -> Optional.ofNullable(source.rows().get(name)).stream())
                .findFirst();
    }

    @Override
    public Optional<ScopeColumn> row(QualifiedName name) {
        return ownRow(name.name().text()).or(() -> seen.row(name));
    }

    /** A name is shown with a number behind it where a query around has it too ({@code set_rtable_names}). */
    void take(List<String> names) {
        for (var name : names) {
            int number = 0;
            while (isTaken(number == 0 ? name : name + "_" + number)) {
                number++;
            }
            shown.putIfAbsent(name, number == 0 ? name : name + "_" + number);
        }
    }

    private boolean isTaken(String name) {
        return shown.containsValue(name) || outer instanceof FormScope around && around.isTaken(name);
    }

    /** How the name of an item is shown. */
    String shown(String name) {
        return shown.containsKey(name) || !isPartOf ? shown.getOrDefault(name, name) : ((FormScope) outer).shown(name);
    }

    private Optional<ScopeColumn> qualified(QualifiedName name) {
        var qualifier = name.parts().get(name.parts().size() - 2).text();
        return item(qualifier)
                .flatMap(columns -> columns.stream()
                        .filter(column -> column.name().equals(name.name().text()))
                        .findFirst());
    }

    @Override
    public Optional<List<ResultColumn>> subquery(Query query) {
        var result = forms.of(query, this);
        queries.put(query, result.form());
        return Optional.of(result.columns());
    }

    /** The form of a query that was looked into. */
    Optional<Form> form(Query query) {
        return Optional.ofNullable(queries.get(query))
                .or(() -> outer instanceof FormScope around ? around.form(query) : Optional.empty());
    }

    @Override
    public Optional<Named> relation(Place place, String text) {
        return outer.relation(place, text);
    }

    @Override
    public Optional<Type> parameter(int number) {
        return outer.parameter(number);
    }
}
