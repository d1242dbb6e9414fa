package dev.rung.report.diagram;

import dev.rung.processor.timeline.Relation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is to be drawn.
 *
 * @param tables the tables and views, by name
 * @param links the foreign keys between them
 */
public record Diagram(List<Table> tables, List<Link> links) {

    /** Copies the lists. */
    public Diagram {
        tables = List.copyOf(tables);
        links = List.copyOf(links);
    }

    /**
     * A table or a view.
     *
     * @param id what stays the same when it is renamed
     * @param kind what it is, in the words of SQL
     * @param name its name
     * @param mark what became of it
     * @param rows its columns, as far as they are shown
     * @param hidden how many columns are not shown
     */
    public record Table(long id, String kind, String name, Mark mark, List<Row> rows, int hidden) {

        /** Copies the list. */
        public Table {
            rows = List.copyOf(rows);
        }

        /** How many columns it has, shown or not. */
        int columns() {
            return rows.size() + hidden;
        }

        private Table saying(Map<Long, String> references) {
            return new Table(
                    id,
                    kind,
                    name,
                    mark,
                    rows.stream().map(row -> row.saying(references)).toList(),
                    hidden);
        }
    }

    /**
     * A column.
     *
     * @param column the column
     * @param mark what became of it
     * @param referred the name of the table that it refers to, where a word says so and no line
     */
    public record Row(Relation.Column column, Mark mark, String referred) {

        Row(Relation.Column column, Mark mark) {
            this(column, mark, "");
        }

        private Row saying(Map<Long, String> references) {
            return new Row(column, mark, references.getOrDefault(column.id(), referred));
        }
    }

    /**
     * A foreign key.
     *
     * @param reference the foreign key
     * @param from the id of the table that refers
     * @param mark what became of it
     */
    public record Link(Relation.Reference reference, long from, Mark mark) {

        /** The id of the table that it refers to. */
        long to() {
            return reference.relation();
        }
    }

    /** Which columns of a table are shown. */
    public enum Detail {
        /** All columns. */
        COLUMNS,
        /** Those that are part of a primary or a foreign key, and what changed. */
        KEYS,
        /** None. */
        TABLES
    }

    /**
     * Of a schema.
     *
     * @param relations its tables and views
     * @param detail which columns are shown
     * @return the diagram, with nothing marked
     */
    public static Diagram of(List<Relation> relations, Detail detail) {
        return between(relations, relations, detail);
    }

    /**
     * Of a schema, with marks at what became of it; what is gone is shown too.
     *
     * @param before the tables and views as they were
     * @param after the tables and views as they are
     * @param detail which columns are shown
     * @return the diagram
     */
    public static Diagram between(List<Relation> before, List<Relation> after, Detail detail) {
        var old = before.stream().collect(Collectors.toMap(Relation::id, Function.identity()));
        var now = after.stream().collect(Collectors.toMap(Relation::id, Function.identity()));
        var all = Stream.concat(after.stream(), before.stream().filter(gone -> !now.containsKey(gone.id())))
                .sorted(Comparator.comparing(Relation::name).thenComparing(Relation::id))
                .toList();
        return new Diagram(
                all.stream().map(one -> table(one, old, now, detail)).toList(),
                all.stream()
                        .flatMap(one -> links(one, old, now))
                        .filter(link -> all.stream().anyMatch(table -> table.id() == link.to()))
                        .toList());
    }

    /**
     * A part of it: some tables, and the foreign keys between them.
     *
     * @param wanted which tables
     * @return the diagram of these alone
     */
    public Diagram only(Predicate<Table> wanted) {
        var ids = tables.stream().filter(wanted).map(Table::id).collect(Collectors.toSet());
        return new Diagram(
                tables.stream().filter(table -> ids.contains(table.id())).toList(),
                links.stream()
                        .filter(link -> ids.contains(link.from()) && ids.contains(link.to()))
                        .toList());
    }

    /**
     * A part of it, in which the columns that refer to a table outside of it say so.
     *
     * @param ids the ids of some tables
     * @return the diagram of these
     */
    Diagram apart(Set<Long> ids) {
        var names = tables.stream().collect(Collectors.toMap(Table::id, Table::name));
        var outwards = links.stream()
                .filter(link -> ids.contains(link.from()) && !ids.contains(link.to()))
                .filter(link -> !link.reference().columns().isEmpty())
                .collect(Collectors.toMap(
                        link -> link.reference().columns().get(0),
                        link -> names.getOrDefault(link.to(), ""),
                        (one, other) -> one + ", " + other));
        var part = only(table -> ids.contains(table.id()));
        return new Diagram(
                part.tables.stream().map(table -> table.saying(outwards)).toList(), part.links);
    }

    /** The same with its tables in an order. */
    Diagram inOrder(List<Long> ids) {
        return new Diagram(
                tables.stream()
                        .sorted(Comparator.comparingInt(table -> ids.indexOf(table.id())))
                        .toList(),
                links);
    }

    /**
     * A table with those that it refers to, and those that refer to it.
     *
     * @param ids the ids of some tables
     * @return the diagram of these and their neighbours
     */
    public Diagram round(Set<Long> ids) {
        var near = Stream.concat(
                        ids.stream(),
                        links.stream()
                                .filter(link -> ids.contains(link.from()) || ids.contains(link.to()))
                                .flatMap(link -> Stream.of(link.from(), link.to())))
                .collect(Collectors.toSet());
        return only(table -> near.contains(table.id()));
    }

    private static Table table(Relation one, Map<Long, Relation> before, Map<Long, Relation> after, Detail detail) {
        var old = before.get(one.id());
        var mark = mark(before, after, one.id(), old == null || old.name().equals(one.name()));
        var rows = rows(one, old, after.containsKey(one.id()) ? mark : Mark.DROPPED);
        boolean isChanged = rows.stream().anyMatch(row -> row.mark() != Mark.SAME)
                || old != null && after.containsKey(one.id()) && !old.equals(one);
        var shown = rows.stream().filter(row -> isShown(row, detail)).toList();
        return new Table(
                one.id(),
                one.kind(),
                one.name(),
                mark == Mark.SAME && isChanged ? Mark.CHANGED : mark,
                shown,
                rows.size() - shown.size());
    }

    private static Mark mark(Map<Long, Relation> before, Map<Long, Relation> after, long id, boolean isSame) {
        if (!before.containsKey(id)) {
            return Mark.ADDED;
        }
        return after.containsKey(id) ? isSame ? Mark.SAME : Mark.CHANGED : Mark.DROPPED;
    }

    /** The columns that are there, and then those that are gone. A new table is new as a whole: its columns say nothing of that. */
    private static List<Row> rows(Relation one, @Nullable Relation old, Mark mark) {
        if (mark == Mark.ADDED || mark == Mark.DROPPED || old == null) {
            return one.columns().stream()
                    .map(column -> new Row(column, Mark.SAME))
                    .toList();
        }
        var was = old.columns().stream().collect(Collectors.toMap(Relation.Column::id, Function.identity()));
        var is = one.columns().stream().map(Relation.Column::id).collect(Collectors.toSet());
        return Stream.concat(
                        one.columns().stream().map(column -> new Row(column, mark(was.get(column.id()), column))),
                        old.columns().stream()
                                .filter(column -> !is.contains(column.id()))
                                .map(column -> new Row(column, Mark.DROPPED)))
                .toList();
    }

    private static Mark mark(Relation.@Nullable Column was, Relation.Column is) {
        return was == null ? Mark.ADDED : was.equals(is) ? Mark.SAME : Mark.CHANGED;
    }

    private static boolean isShown(Row row, Detail detail) {
        return switch (detail) {
            case COLUMNS -> true;
            case KEYS -> row.column().isKey() || row.column().isReference() || row.mark() != Mark.SAME;
            case TABLES -> false;
        };
    }

    private static Stream<Link> links(Relation one, Map<Long, Relation> before, Map<Long, Relation> after) {
        boolean isThere = after.containsKey(one.id());
        var old = before.get(one.id());
        var was = old == null
                ? Set.<Long>of()
                : old.references().stream().map(Relation.Reference::id).collect(Collectors.toSet());
        var is = one.references().stream().map(Relation.Reference::id).collect(Collectors.toSet());
        return Stream.concat(
                one.references().stream()
                        .map(reference -> new Link(
                                reference,
                                one.id(),
                                !isThere ? Mark.DROPPED : was.contains(reference.id()) ? Mark.SAME : Mark.ADDED)),
                old == null
                        ? Stream.empty()
                        : old.references().stream()
                                .filter(reference -> !is.contains(reference.id()))
                                .map(reference -> new Link(reference, one.id(), Mark.DROPPED)));
    }
}
