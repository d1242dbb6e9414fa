package dev.rung.cli.difference;

import dev.rung.catalog.CatalogChange;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tables and columns that entities can map and cannot make: views, foreign tables, tables with partitions, generated columns.
 *
 * @param mapped the names of those that the entities made as plain ones
 * @param names these and the partitions
 */
record OtherKinds(Set<String> mapped, Set<String> names) {

    private static final Set<String> RELATIONS = Set.of("view", "materialized view", "foreign table");

    static OtherKinds of(List<CatalogChange> changes) {
        var mapped = changes.stream()
                .filter(change -> isOther(change, changes))
                .map(CatalogChange::name)
                .collect(Collectors.toSet());
        var names = new HashSet<>(mapped);
        changes.stream()
                .filter(OtherKinds::isPartition)
                .map(CatalogChange::name)
                .forEach(names::add);
        return new OtherKinds(mapped, names);
    }

    private static boolean isOther(CatalogChange change, List<CatalogChange> changes) {
        var property = change.property();
        if (property == null) {
            return RELATIONS.contains(change.kind())
                    && change.before() == null
                    && changes.stream().anyMatch(gone -> isTable(gone, change.name()));
        }
        return change.before() == null && (property.equals("partition key") || property.equals("expression"));
    }

    private static boolean isTable(CatalogChange gone, String name) {
        return gone.kind().equals("table")
                && gone.property() == null
                && gone.after() == null
                && gone.name().equals(name);
    }

    private static boolean isPartition(CatalogChange change) {
        var definition = change.after();
        return change.kind().equals("table")
                && change.property() == null
                && definition != null
                && definition.contains("partition bound=");
    }

    /** What makes room for them. */
    List<String> drops(List<CatalogChange> changes) {
        return changes.stream()
                .filter(change -> mapped.contains(change.name()))
                .map(change -> change.kind().equals("column")
                        ? "alter table " + Names.place(change.name()) + " drop column " + Names.simple(change.name())
                                + " cascade"
                        : "drop table if exists " + change.name() + " cascade")
                .distinct()
                .toList();
    }
}
