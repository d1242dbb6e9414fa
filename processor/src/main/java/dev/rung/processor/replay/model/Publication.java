package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Expression;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A publication.
 *
 * @param isForAllTables whether all tables are published
 * @param entries the tables and schemas that are published
 * @param options its options
 */
public record Publication(boolean isForAllTables, List<Entry> entries, Options options) implements Definition {

    /** What the options are where nothing is said (PostgreSQL 18, "create publication"). */
    public static final Options STANDARD = Options.written(Map.of(
            "publish", "insert, update, delete, truncate",
            "publish_via_partition_root", "false",
            "publish_generated_columns", "none"));

    /** In an order that does not depend on when they were added. */
    public Publication {
        entries = entries.stream().sorted(Comparator.comparing(Entry::name)).toList();
    }

    /**
     * A table, or all tables of a schema.
     *
     * @param object the id of the table or of the schema
     * @param name the name that it had when it was added
     * @param columns the ids of the columns, where not all are published
     * @param where which rows are published
     * @param needs what it cannot be without
     */
    public record Entry(
            long object, String name, List<Long> columns, Optional<Code<Expression>> where, List<Dependency> needs) {

        /** Copies the lists. */
        public Entry {
            columns = List.copyOf(columns);
            needs = List.copyOf(needs);
        }

        private boolean needs(long id) {
            return needs.stream().anyMatch(dependency -> dependency.on() == id);
        }
    }

    /** With other entries. */
    public Publication with(List<Entry> others) {
        return new Publication(isForAllTables, others, options);
    }

    /** With other options. */
    public Publication with(Options others) {
        return new Publication(isForAllTables, entries, others);
    }

    /** What all entries cannot be without. */
    public List<Dependency> needs() {
        return entries.stream()
                .flatMap(entry -> entry.needs().stream())
                .distinct()
                .toList();
    }

    @Override
    public Definition without(Dependency.Part part, long lost) {
        return with(entries.stream().filter(entry -> !entry.needs(lost)).toList());
    }

    @Override
    public boolean needs(Dependency dependency) {
        return needs().contains(dependency);
    }

    @Override
    public Properties properties() {
        var properties = new Properties()
                .flag("for all tables", isForAllTables)
                .objects("publishes", entries.stream().map(Entry::object).toList())
                .codes(
                        "conditions",
                        entries.stream()
                                .flatMap(entry -> entry.where().stream())
                                .toList())
                .objects(
                        "columns",
                        entries.stream().flatMap(Publication::columns).toList());
        return options.without(STANDARD).describe(properties);
    }

    private static Stream<Long> columns(Entry entry) {
        return entry.columns().stream().sorted();
    }
}
