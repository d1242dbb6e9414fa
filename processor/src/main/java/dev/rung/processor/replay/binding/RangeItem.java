package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ResultColumn;
import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.model.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What columns can be qualified with: an item of {@code from}, the target of an update.
 *
 * @param name its name in the query; a subquery need not have one
 * @param schema the name of its schema, if it goes by its own name and not by an alias
 * @param relation the relation that it is, if it is one of the schema
 * @param columns its columns, as far as they are known
 * @param isComplete whether these are all of them
 */
record RangeItem(
        Optional<String> name,
        Optional<String> schema,
        Optional<SchemaObject> relation,
        List<ScopeColumn> columns,
        boolean isComplete) {

    RangeItem {
        var relationName = name.orElse("");
        columns = columns.stream().map(column -> of(relationName, column)).toList();
    }

    private static ScopeColumn of(String relation, ScopeColumn column) {
        return column.relation().equals(relation)
                ? column
                : new ScopeColumn(relation, column.name(), column.type(), column.id(), column.isNullable());
    }

    /** One that is made of the columns of a query, or of which nothing is known. */
    static RangeItem derived(Optional<String> name, Optional<List<ResultColumn>> columns) {
        return new RangeItem(
                name,
                Optional.empty(),
                Optional.empty(),
                columns.orElse(List.of()).stream().map(RangeItem::column).toList(),
                columns.isPresent());
    }

    private static ScopeColumn column(ResultColumn column) {
        return new ScopeColumn(column.name(), column.type(), SchemaObject.NONE, column.isNullable());
    }

    /** Whether it stands for the parameters of a routine, with one of that name among them. */
    boolean hasParameter(String column) {
        return relation.isEmpty() && columns.stream().anyMatch(one -> one.name().equals(column));
    }

    /** With other names for its first columns. */
    RangeItem renamed(List<String> names) {
        var renamed = new ArrayList<ScopeColumn>();
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            renamed.add(
                    i < names.size()
                            ? new ScopeColumn(names.get(i), column.type(), column.id(), column.isNullable())
                            : column);
        }
        return new RangeItem(name, schema, relation, renamed, isComplete);
    }

    /** With columns that may all be null, as behind an outer join. */
    RangeItem nullable() {
        return new RangeItem(
                name,
                schema,
                relation,
                columns.stream().map(RangeItem::nullable).toList(),
                isComplete);
    }

    static ScopeColumn nullable(ScopeColumn column) {
        return new ScopeColumn(column.relation(), column.name(), column.type(), column.id(), true);
    }

    /** Whether it goes by the name of its relation, which follows when that is renamed. */
    boolean isNamesake() {
        return schema.isPresent() && relation.isPresent();
    }

    /** Whether it is what a qualifier means. */
    boolean answersTo(String qualifier, Optional<String> in) {
        return name.filter(qualifier::equals).isPresent() && (in.isEmpty() || in.equals(schema));
    }

    Optional<ScopeColumn> column(String wanted) {
        return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
    }

    /** It with columns that stand for nothing unless they are qualified. */
    Source qualifiedOnly() {
        return new Source(List.of(this), List.of(), true);
    }

    /** It as the only item of a query. */
    Source source() {
        return new Source(
                List.of(this),
                columns.stream()
                        .map(column -> new Source.Column(column, Optional.of(this)))
                        .toList(),
                isComplete);
    }
}
