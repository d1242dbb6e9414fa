package dev.rung;

import dev.rung.internal.impact.ImpactScript;
import dev.rung.spi.Wait;
import dev.rung.sql.tree.LockMode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a run would do to the database as it is now, without doing it: which locks it takes, on how many rows it works, for about how long
 * others wait, and who is in its way. Times are estimates: half as long and twice as long are as likely.
 *
 * @param steps the steps, in order
 * @param obstacles who has something that a step needs, for longer already than a statement waits for a lock; each a sentence
 */
public record Impact(List<Step> steps, List<String> obstacles) {

    /** Copies the lists. */
    public Impact {
        steps = List.copyOf(steps);
        obstacles = List.copyOf(obstacles);
    }

    /**
     * One step.
     *
     * @param planned the step
     * @param statements its statements with what they do, or null where that is not known: on the way down, of code that tells only while
     *     it runs, and of what an older compiler has compiled
     * @param isAccepted whether the migration says with {@link Allow} that it may lock others out
     */
    public record Step(Plan.Planned planned, @Nullable List<Statement> statements, boolean isAccepted) {

        /**
         * For about how long readers or writers of tables that are there wait.
         *
         * @return the time, zero where nothing grows with a table
         */
        public Duration blocking() {
            return statements == null
                    ? Duration.ZERO
                    : statements.stream()
                            .filter(Statement::whileOthersWait)
                            .map(Statement::estimate)
                            .reduce(Duration.ZERO, Duration::plus);
        }
    }

    /**
     * A statement.
     *
     * @param sql its text
     * @param locks its locks on tables that are there and that stop readers or writers
     * @param work what it does that grows with tables
     * @param waits for whom it waits besides those whose locks are in its way
     * @param reshapes the tables that are there whose columns are others afterwards
     * @param problems what the data is like now that it would fail for, each a sentence; nothing where nobody looked
     * @param whileOthersWait whether readers or writers wait while it works: for its own locks, or those that its transaction holds already
     */
    public record Statement(
            String sql,
            List<Lock> locks,
            List<Work> work,
            Set<Wait> waits,
            List<String> reshapes,
            List<String> problems,
            boolean whileOthersWait) {

        /** Copies the lists. */
        public Statement {
            locks = List.copyOf(locks);
            work = List.copyOf(work);
            waits = Set.copyOf(waits);
            reshapes = List.copyOf(reshapes);
            problems = List.copyOf(problems);
        }

        /**
         * About how long it works.
         *
         * @return the time
         */
        public Duration estimate() {
            return work.stream().map(Work::estimate).reduce(Duration.ZERO, Duration::plus);
        }
    }

    /**
     * A lock.
     *
     * @param table the name of the table, with its schema unless that is {@code public}
     * @param mode how
     */
    public record Lock(String table, LockMode mode) {}

    /** Kinds of work that grow with a table. */
    public enum Kind {
        /** A table is copied, and its indexes are built again. */
        COPIES,
        /** Indexes are built. */
        BUILDS,
        /** Each row is looked up in another table. */
        COMPARES,
        /** Rows are written anew. */
        CHANGES,
        /** Each row is read. */
        READS
    }

    /**
     * Work.
     *
     * @param kind what kind
     * @param table the name of the table, with its schema unless that is {@code public}
     * @param rows about how many rows it has
     * @param bytes how large it is, without its indexes
     * @param indexes how many indexes are built
     * @param estimate about how long that takes
     */
    public record Work(Kind kind, String table, long rows, long bytes, int indexes, Duration estimate) {}

    /** The plan as an SQL script, with what each statement does above it as comments. */
    @Override
    public String toString() {
        return ImpactScript.of(this);
    }
}
