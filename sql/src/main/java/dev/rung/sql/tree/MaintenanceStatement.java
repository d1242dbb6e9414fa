package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps the server in order: vacuum, analyze, cluster, checkpoint, load. */
public sealed interface MaintenanceStatement extends Statement {

    @Override
    default <R extends @Nullable Object> R accept(Statement.Visitor<R> visitor) {
        return visitor.maintenance(this);
    }

    /**
     * Calls the case that is for this statement.
     *
     * @param cases what to do with it
     * @return what the case returns
     * @param <R> the type of what the case returns
     */
    <R extends @Nullable Object> R accept(Cases<R> cases);

    /**
     * An answer for each statement.
     *
     * @param <R> the type of the answer
     */
    interface Cases<R extends @Nullable Object> {

        /** Takes what is dead out of tables. */
        R vacuum(Vacuum statement);

        /** Gathers statistics of tables. */
        R analyze(Analyze statement);

        /** Writes a table anew in the order of an index. */
        R cluster(Cluster statement);

        /** Writes what is in memory to disk. */
        R checkpoint(Checkpoint statement);

        /** Loads a library. */
        R load(Load statement);
    }

    /**
     * Takes what is dead out of tables.
     *
     * @param options how; the old form with words only is read as if it were in parentheses
     * @param targets which tables; empty for all
     * @param place where it stands
     */
    record Vacuum(List<UtilityOption> options, List<Target> targets, Place place) implements MaintenanceStatement {

        /** Copies the lists. */
        public Vacuum {
            options = List.copyOf(options);
            targets = List.copyOf(targets);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.vacuum(this);
        }
    }

    /**
     * Gathers statistics of tables.
     *
     * @param options how
     * @param targets which tables; empty for all
     * @param place where it stands
     */
    record Analyze(List<UtilityOption> options, List<Target> targets, Place place) implements MaintenanceStatement {

        /** Copies the lists. */
        public Analyze {
            options = List.copyOf(options);
            targets = List.copyOf(targets);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.analyze(this);
        }
    }

    /**
     * Writes a table anew in the order of an index.
     *
     * @param options how
     * @param table which table; absent for all that were clustered before
     * @param index by which index, if it is written
     * @param place where it stands
     */
    record Cluster(List<UtilityOption> options, Optional<QualifiedName> table, Optional<Name> index, Place place)
            implements MaintenanceStatement {

        /** Copies the list. */
        public Cluster {
            options = List.copyOf(options);
        }

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.cluster(this);
        }
    }

    /**
     * Writes what is in memory to disk.
     *
     * @param place where it stands
     */
    record Checkpoint(Place place) implements MaintenanceStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.checkpoint(this);
        }
    }

    /**
     * Loads a library.
     *
     * @param file the file
     * @param place where it stands
     */
    record Load(TextConstant file, Place place) implements MaintenanceStatement {

        @Override
        public <R extends @Nullable Object> R accept(Cases<R> cases) {
            return cases.load(this);
        }
    }

    /**
     * A table that is kept in order.
     *
     * @param table its name
     * @param isOnly whether without what inherits from it (PostgreSQL 18)
     * @param columns which columns are analyzed; empty for all
     * @param place where it stands
     */
    record Target(QualifiedName table, boolean isOnly, List<Name> columns, Place place) implements Node {

        /** Copies the list. */
        public Target {
            columns = List.copyOf(columns);
        }
    }
}
