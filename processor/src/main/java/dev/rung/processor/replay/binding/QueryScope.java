package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.processor.replay.analysis.Scope;
import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.Place;
import dev.rung.sql.SqlParser;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What the names in a query stand for: its own items of {@code from}, then those of the queries around it ({@code colNameToVar} and
 * {@code refnameNamespaceItem} of PostgreSQL 18, {@code src/backend/parser/parse_relation.c}).
 */
final class QueryScope implements Scope {

    /** The columns that every table has ("System Columns"). */
    private static final Set<String> OF_THE_SYSTEM = Set.of("tableoid", "xmin", "cmin", "xmax", "cmax", "ctid");

    private static final Set<String> OF_ANYTHING =
            Set.of("record", "anyelement", "any", "anynonarray", "anycompatible", "anycompatiblenonarray");

    private final Binding binding;
    private final Optional<QueryScope> outer;
    private final PMap<String, Optional<List<ResultColumn>>> commonTables;
    private final List<Source> sources = new ArrayList<>();

    private QueryScope(
            Binding binding,
            Optional<QueryScope> outer,
            Map<String, Optional<List<ResultColumn>>> commonTables,
            List<Source> sources) {
        this.binding = binding;
        this.outer = outer;
        this.commonTables = HashTreePMap.from(commonTables);
        this.sources.addAll(sources);
    }

    /** Sees nothing. */
    static QueryScope empty(Binding binding) {
        return new QueryScope(binding, Optional.empty(), Map.of(), List.of());
    }

    /** A sequence that {@code nextval} takes from is named in a text. */
    @Override
    public Optional<Named> relation(Place place, String text) {
        return SqlParser.name(text)
                .flatMap(binding.names()::relation)
                .map(object -> new Named(object.id(), binding.schema().describe(object)));
    }

    /** Of a query within this one. */
    QueryScope inner() {
        return new QueryScope(binding, Optional.of(this), commonTables, List.of());
    }

    /** Without the items of its own: what an item sees that is not {@code lateral}. */
    QueryScope around() {
        return new QueryScope(binding, outer, commonTables, List.of());
    }

    /** Of the same query with these items and no others. */
    QueryScope of(Source... others) {
        return new QueryScope(binding, outer, commonTables, List.of(others));
    }

    /** Of the same query with one more item. */
    QueryScope and(Source source) {
        var more = new QueryScope(binding, outer, commonTables, sources);
        more.add(source);
        return more;
    }

    /** Of the same query with a table of {@code with}; nothing for its columns where they are not known. */
    QueryScope with(String name, Optional<List<ResultColumn>> columns) {
        return new QueryScope(binding, outer, commonTables.plus(name, columns), sources);
    }

    void add(Source source) {
        sources.add(source);
    }

    List<Source> sources() {
        return sources;
    }

    /** The columns of a table of {@code with}, if there is one of that name and its columns are known. */
    Optional<Optional<List<ResultColumn>>> commonTable(QualifiedName name) {
        return name.schema().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(commonTables.get(name.name().text()));
    }

    // items

    /** What a qualifier means, here or further out. */
    Optional<RangeItem> item(String qualifier, Optional<String> schema) {
        return sources.stream()
                .flatMap(source -> source.items().stream())
                .filter(item -> item.answersTo(qualifier, schema))
                .findFirst()
                .or(() -> outer.flatMap(scope -> scope.item(qualifier, schema)));
    }

    /** The item that is qualified with; one that is surely not there is told to the verdict. */
    Optional<RangeItem> qualifier(List<Name> parts) {
        var name = parts.get(parts.size() - 1);
        var schema = parts.size() > 1 ? Optional.of(parts.get(parts.size() - 2).text()) : Optional.<String>empty();
        var found = item(name.text(), schema);
        found.filter(RangeItem::isNamesake)
                .flatMap(RangeItem::relation)
                .ifPresent(relation -> binding.stands(name, relation.id()));
        if (found.isEmpty() && isParameter(name)) {
            binding.doubt();
        } else if (found.isEmpty()) {
            new Accusations(binding).unknownQualifier(name, isOpen());
        }
        return found;
    }

    /** The fields of a parameter that has several are qualified with its name. */
    private boolean isParameter(Name name) {
        return sources.stream()
                        .flatMap(source -> source.items().stream())
                        .anyMatch(item -> item.hasParameter(name.text()))
                || outer.filter(scope -> scope.isParameter(name)).isPresent();
    }

    /** Whether there may be items that are not known. */
    private boolean isOpen() {
        return sources.stream().anyMatch(source -> source.items().isEmpty() && !source.isComplete())
                || outer.filter(QueryScope::isOpen).isPresent();
    }

    // columns

    /** The column that a name stands for; one that is surely not there is told to the verdict. */
    @Override
    public Optional<ScopeColumn> column(QualifiedName name) {
        var parts = name.parts();
        return parts.size() == 1
                ? unqualified(name.name())
                : qualifier(parts.subList(0, parts.size() - 1)).flatMap(item -> of(item, name.name()));
    }

    @Override
    public Optional<Type> parameter(int number) {
        return binding.parameter(number);
    }

    @Override
    public Optional<List<ResultColumn>> subquery(Query query) {
        return QueryBinder.bind(binding, query, this);
    }

    private Optional<ScopeColumn> of(RangeItem item, Name name) {
        var found = item.column(name.text());
        found.ifPresent(column -> refer(name, column));
        if (found.isEmpty() && (!item.isComplete() || isOfTheSystem(item, name) || mayBeFunction(name))) {
            binding.doubt();
        } else if (found.isEmpty()) {
            new Accusations(binding).unknownColumn(name, item);
        }
        return found;
    }

    private static boolean isOfTheSystem(RangeItem item, Name name) {
        return item.relation().isPresent() && OF_THE_SYSTEM.contains(name.text());
    }

    /** {@code t.f} may be {@code f(t)}. */
    private boolean mayBeFunction(Name name) {
        var written = new QualifiedName(List.of(name), name.place());
        return !binding.names().routines(written).isEmpty()
                || Catalog.of(Catalog.NEWEST).functions(name.text()).stream()
                        .anyMatch(routine -> routine.signature().types().stream()
                                .findFirst()
                                .filter(type -> OF_ANYTHING.contains(type.name()))
                                .isPresent());
    }

    private Optional<ScopeColumn> unqualified(Name name) {
        var found = find(name);
        if (found.isEmpty() && isCertainlyUnknown(name)) {
            new Accusations(binding).unknownColumn(name, relations());
        } else if (found.isEmpty()) {
            binding.doubt();
        }
        return found;
    }

    /** A name that is no column may be that of an item, which stands for its rows. */
    private boolean isCertainlyUnknown(Name name) {
        var item = item(name.text(), Optional.empty());
        item.filter(RangeItem::isNamesake)
                .flatMap(RangeItem::relation)
                .ifPresent(relation -> binding.stands(name, relation.id()));
        return item.isEmpty() && isKnownWholly(name);
    }

    private boolean isKnownWholly(Name name) {
        return sources.stream().allMatch(Source::isComplete)
                && (relations().isEmpty() || !OF_THE_SYSTEM.contains(name.text()))
                && outer.filter(scope -> !scope.isKnownWholly(name)).isEmpty();
    }

    private Optional<ScopeColumn> find(Name name) {
        var found = sources.stream()
                .flatMap(source -> source.named(name.text()).stream())
                .toList();
        if (found.size() > 1) {
            new Accusations(binding).ambiguous(name);
            return Optional.empty();
        }
        if (found.size() == 1) {
            refer(name, found.get(0));
            return Optional.of(found.get(0));
        }
        boolean mayHide = sources.stream().anyMatch(source -> !source.isComplete());
        return mayHide ? Optional.empty() : outer.flatMap(scope -> scope.find(name));
    }

    /** Whether a name alone stands for a column of the query itself. */
    boolean has(String name) {
        return sources.stream().anyMatch(source -> !source.named(name).isEmpty());
    }

    private void refer(Name name, ScopeColumn column) {
        if (binding.isCalled(column.id(), name.text())) {
            binding.stands(name, column.id());
        } else {
            binding.needs(column.id());
        }
    }

    private List<SchemaObject> relations() {
        return sources.stream().flatMap(source -> source.relations().stream()).toList();
    }
}
