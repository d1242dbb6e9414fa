package dev.rung.processor.replay.meaning;

import dev.rung.processor.replay.analysis.Scope;
import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.binding.ResultColumn;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.Place;
import dev.rung.sql.catalog.Catalog;
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

    /**
     * What an item of {@code from} brings.
     *
     * @param items the columns that can be qualified, by the name of what they belong to
     * @param columns the columns in the order in which a star gives them, without those that a join made one with others
     */
    record Source(Map<String, List<ScopeColumn>> items, List<ScopeColumn> columns) {

        static Source of(String name, List<ScopeColumn> columns) {
            return new Source(Map.of(name, columns), columns);
        }
    }

    FormScope(QueryForms forms, Scope outer) {
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
        return name.parts().size() > 1 ? Optional.empty() : Optional.ofNullable(commonTables.get(name.name().text()));
    }

    /** The columns of a star. */
    List<ScopeColumn> all(Optional<QualifiedName> of) {
        return of.map(name -> item(name.name().text()).orElse(List.of()))
                .orElseGet(() ->
                        sources.stream().flatMap(source -> source.columns().stream()).toList());
    }

    private Optional<List<ScopeColumn>> item(String name) {
        return sources.stream()
                .flatMap(source -> Optional.ofNullable(source.items().get(name)).stream())
                .findFirst();
    }

    @Override
    public Optional<ScopeColumn> column(QualifiedName name) {
        var own = name.parts().size() == 1 ? unqualified(name.name().text()) : qualified(name);
        return own.or(() -> outer.column(name));
    }

    private Optional<ScopeColumn> unqualified(String name) {
        return sources.stream()
                .flatMap(source -> source.columns().stream())
                .filter(column -> column.name().equals(name))
                .findFirst()
                .or(() -> item(name).map(columns -> row(name)));
    }

    /** The name of an item alone stands for a whole row of it. */
    private static ScopeColumn row(String name) {
        var type = Type.of(Catalog.of(Catalog.NEWEST).types().get("record"));
        return new ScopeColumn(name, "*", Optional.of(type), SchemaObject.NONE, true);
    }

    private Optional<ScopeColumn> qualified(QualifiedName name) {
        var qualifier = name.parts().get(name.parts().size() - 2).text();
        return item(qualifier).flatMap(columns -> columns.stream()
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
