package dev.rung.processor.replay;

import dev.rung.processor.replay.HeadTable.HeadCheck;
import dev.rung.processor.replay.HeadTable.HeadColumn;
import dev.rung.processor.replay.HeadTable.HeadIndex;
import dev.rung.processor.replay.HeadTable.HeadKey;
import dev.rung.processor.replay.HeadTable.HeadReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * A partition with what it has from the table that it is a part of: columns where it was created as a partition, and constraints and
 * indexes that it does not have itself (PostgreSQL 18, "Declarative Partitioning" and {@code DefineIndex}).
 *
 * @param own what was said of the partition itself
 * @param whole the table that it is a part of
 * @param isAttached whether it was a table before, with columns in an order of its own
 * @param isTaken whether a relation of its schema has a name
 */
record Partition(HeadTable own, HeadTable whole, boolean isAttached, Predicate<String> isTaken) {

    HeadTable table() {
        return new HeadTable(
                own.kind(),
                own.schema(),
                own.name(),
                own.comment(),
                columns(),
                joined(
                        own.keys(),
                        whole.keys(),
                        this::isSame,
                        this::named,
                        Comparator.comparing((HeadKey key) -> !key.primary()).thenComparing(HeadKey::name)),
                joined(
                        own.references(),
                        whole.references(),
                        Partition::isSame,
                        UnaryOperator.identity(),
                        Comparator.comparing(HeadReference::name)),
                joined(
                        own.checks(),
                        whole.checks(),
                        (one, other) -> one.name().equals(other.name()),
                        UnaryOperator.identity(),
                        Comparator.comparing(HeadCheck::name)),
                joined(
                        own.indexes().stream()
                                .filter(index -> isThere(columnsOf(index)))
                                .toList(),
                        whole.indexes(),
                        (one, other) ->
                                one.unique() == other.unique() && one.elements().equals(other.elements()),
                        this::named,
                        Comparator.comparing(HeadIndex::name)));
    }

    /** An attached one keeps its order; whatever is done to the columns of the whole later is done to its own. */
    private List<HeadColumn> columns() {
        var columns = new ArrayList<HeadColumn>();
        if (isAttached) {
            own.columns()
                    .forEach(column ->
                            find(whole, column.name()).ifPresent(ofWhole -> columns.add(attached(column, ofWhole))));
        }
        whole.columns().stream()
                .filter(column -> !isAttached || find(own, column.name()).isEmpty())
                .map(this::inherited)
                .forEach(columns::add);
        return List.copyOf(columns);
    }

    private static Optional<HeadColumn> find(HeadTable table, String column) {
        return table.columns().stream()
                .filter(candidate -> candidate.name().equals(column))
                .findFirst();
    }

    private static HeadColumn attached(HeadColumn column, HeadColumn ofWhole) {
        return new HeadColumn(
                column.name(),
                column.comment(),
                ofWhole.type(),
                column.nullable() && ofWhole.nullable(),
                column.identity() || ofWhole.identity(),
                column.generated(),
                column.defaultValue());
    }

    /** A column of the whole, which the partition may give a default and a NOT NULL of its own. */
    private HeadColumn inherited(HeadColumn column) {
        var option = find(own, column.name());
        return new HeadColumn(
                column.name(),
                option.map(HeadColumn::comment).orElse(""),
                column.type(),
                column.nullable() && option.map(HeadColumn::nullable).orElse(true),
                column.identity(),
                column.generated(),
                option.map(HeadColumn::defaultValue).orElse(column.defaultValue()));
    }

    /** An index and a key go with their columns. */
    private boolean isThere(List<String> columns) {
        return columns.stream().allMatch(column -> find(whole, column).isPresent());
    }

    private static <T> List<T> joined(
            List<T> own, List<T> inherited, BiPredicate<T, T> isSame, Function<T, T> named, Comparator<T> order) {
        var joined = new ArrayList<>(own);
        inherited.stream()
                .filter(candidate -> own.stream().noneMatch(mine -> isSame.test(mine, candidate)))
                .map(named)
                .forEach(joined::add);
        joined.sort(order);
        return List.copyOf(joined);
    }

    private boolean isSame(HeadKey one, HeadKey other) {
        return one.primary() == other.primary() && one.columns().equals(other.columns());
    }

    private static boolean isSame(HeadReference one, HeadReference other) {
        return one.columns().equals(other.columns())
                && one.schema().equals(other.schema())
                && one.table().equals(other.table())
                && one.referenced().equals(other.referenced());
    }

    private HeadKey named(HeadKey key) {
        var name = key.primary()
                ? Names.choose(own.name(), List.of(), "pkey", isTaken)
                : Names.choose(own.name(), key.columns(), "key", isTaken);
        return new HeadKey(name, key.primary(), key.columns());
    }

    private HeadIndex named(HeadIndex index) {
        return new HeadIndex(
                Names.choose(own.name(), columnsOf(index), "idx", isTaken), index.unique(), index.elements());
    }

    private static List<String> columnsOf(HeadIndex index) {
        return index.elements().stream().map(HeadIndex.Element::column).toList();
    }
}
