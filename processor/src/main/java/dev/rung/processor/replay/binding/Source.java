package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.analysis.ScopeColumn;
import dev.rung.processor.replay.model.SchemaObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an item of {@code from} brings into a query: {@code ParseNamespaceItem} of PostgreSQL 18 ({@code src/include/parser/parse_node.h}).
 *
 * @param items what columns can be qualified with
 * @param columns what columns are without a qualifier, in the order in which a star gives them
 * @param isComplete whether these are all columns
 */
record Source(List<RangeItem> items, List<Column> columns, boolean isComplete) {

    /**
     * A column.
     *
     * @param column the column
     * @param of what it belongs to; nothing for one that {@code using} made of two
     */
    record Column(ScopeColumn column, Optional<RangeItem> of) {

        String name() {
            return column.name();
        }
    }

    Source {
        items = List.copyOf(items);
        columns = List.copyOf(columns);
    }

    /** With columns that may all be null, as behind an outer join. */
    Source nullable() {
        return new Source(
                items.stream().map(RangeItem::nullable).toList(),
                columns.stream()
                        .map(column -> new Column(
                                RangeItem.nullable(column.column()), column.of().map(RangeItem::nullable)))
                        .toList(),
                isComplete);
    }

    /** Two side by side, with the columns that they share once and first. */
    static Source joined(Source left, Source right, List<ScopeColumn> merged) {
        var items = new ArrayList<>(left.items);
        items.addAll(right.items);
        var names = Set.copyOf(merged.stream().map(ScopeColumn::name).toList());
        var columns = new ArrayList<Column>();
        merged.forEach(column -> columns.add(new Column(column, Optional.empty())));
        left.columns.stream().filter(column -> !names.contains(column.name())).forEach(columns::add);
        right.columns.stream().filter(column -> !names.contains(column.name())).forEach(columns::add);
        return new Source(items, columns, left.isComplete && right.isComplete);
    }

    /** The columns of a name. */
    List<ScopeColumn> named(String name) {
        return columns.stream()
                .map(Column::column)
                .filter(column -> column.name().equals(name))
                .toList();
    }

    /** It as a whole under a name of its own, which hides what it is made of. */
    RangeItem as(String name) {
        return new RangeItem(
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                columns.stream().map(Column::column).toList(),
                isComplete);
    }

    /** The relations of the schema that it reads. */
    List<SchemaObject> relations() {
        return items.stream().flatMap(item -> item.relation().stream()).toList();
    }
}
