package dev.rung.spi;

import dev.rung.sql.tree.LockMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a statement does to a running system, as far as it is known without one. Tables have the names that they have before the migration.
 *
 * @param locks the strongest lock on each table and view that others can see
 * @param copies the tables that are copied as a whole
 * @param reads the tables of which every row is read
 * @param builds how many indexes of a table are built
 * @param reshapes the tables whose columns are others afterwards
 * @param waits for whom it waits besides those whose locks are in its way
 * @param demands what the rows that are there have to meet
 */
public record CompiledEffect(
        SortedMap<Table, LockMode> locks,
        SortedSet<Table> copies,
        SortedSet<Table> reads,
        SortedMap<Table, Integer> builds,
        SortedSet<Table> reshapes,
        SortedSet<Wait> waits,
        List<Demand> demands) {

    /** Copies the collections. */
    public CompiledEffect {
        locks = Collections.unmodifiableSortedMap(new TreeMap<>(locks));
        copies = Collections.unmodifiableSortedSet(new TreeSet<>(copies));
        reads = Collections.unmodifiableSortedSet(new TreeSet<>(reads));
        builds = Collections.unmodifiableSortedMap(new TreeMap<>(builds));
        reshapes = Collections.unmodifiableSortedSet(new TreeSet<>(reshapes));
        waits = Collections.unmodifiableSortedSet(new TreeSet<>(waits));
        demands = List.copyOf(demands);
    }

    /**
     * A table, a materialized view or a view.
     *
     * @param schema its schema
     * @param name its name
     */
    public record Table(String schema, String name) implements Comparable<Table> {

        private static final Comparator<Table> ORDER =
                Comparator.comparing(Table::schema).thenComparing(Table::name);

        @Override
        public int compareTo(Table other) {
            return ORDER.compare(this, other);
        }
    }

    /** What the rows of a table have to meet, or PostgreSQL refuses the statement. */
    public sealed interface Demand {

        /** The table. */
        Table table();
    }

    /**
     * No row has a null.
     *
     * @param table the table
     * @param column in which column
     */
    public record NotNull(Table table, String column) implements Demand {}

    /**
     * No two rows are equal.
     *
     * @param table the table
     * @param columns in which columns
     * @param areNullsDistinct whether rows with a null count as equal to none
     */
    public record Unique(Table table, List<String> columns, boolean areNullsDistinct) implements Demand {

        /** Copies the list. */
        public Unique {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Each row without a null refers to one that is there.
     *
     * @param table the table
     * @param columns its columns
     * @param target the table that they refer to
     * @param keys the columns there, in the same order
     */
    public record Reference(Table table, List<String> columns, Table target, List<String> keys) implements Demand {

        /** Copies the lists. */
        public Reference {
            columns = List.copyOf(columns);
            keys = List.copyOf(keys);
        }
    }
}
