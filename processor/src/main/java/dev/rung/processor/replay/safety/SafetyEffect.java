package dev.rung.processor.replay.safety;

import dev.rung.spi.Wait;
import dev.rung.sql.tree.LockMode;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a statement does to a running system. Relations are ids of objects of the schema before or after it.
 *
 * @param locks the strongest lock on each relation that others can see, those that the transaction has already included
 * @param rewrites the tables that are copied as a whole
 * @param scans the tables of which every row is read, if they have rows
 * @param builds the indexes that are built
 * @param newFiles the relations that get a new file without copying: emptied ones
 * @param isAllowedInTransaction whether it can be in a transaction with others
 * @param waits for whom it waits besides those whose locks are in its way
 * @param refusal why PostgreSQL refuses it, if it does
 * @param breaks what statements of an application that was built before find no more
 */
public record SafetyEffect(
        SortedMap<Long, LockMode> locks,
        SortedSet<Long> rewrites,
        SortedSet<Long> scans,
        SortedSet<Long> builds,
        SortedSet<Long> newFiles,
        boolean isAllowedInTransaction,
        SortedSet<Wait> waits,
        Optional<Refusal> refusal,
        List<Break> breaks) {

    /** Nothing that anybody notices. */
    public static final SafetyEffect NONE = new SafetyEffect(
            new TreeMap<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            new TreeSet<>(),
            true,
            new TreeSet<>(),
            Optional.empty(),
            List.of());

    /** Copies the collections. */
    public SafetyEffect {
        locks = Collections.unmodifiableSortedMap(new TreeMap<>(locks));
        rewrites = copy(rewrites);
        scans = copy(scans);
        builds = copy(builds);
        newFiles = copy(newFiles);
        waits = Collections.unmodifiableSortedSet(new TreeSet<>(waits));
        breaks = List.copyOf(breaks);
    }

    private static SortedSet<Long> copy(Set<Long> ids) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(ids));
    }

    /**
     * That PostgreSQL says no, whatever the data is.
     *
     * @param sqlState the code of its error
     * @param problem what is wrong, in a sentence without a full stop
     */
    public record Refusal(String sqlState, String problem) {}

    /**
     * What an application that was built before can do no more.
     *
     * @param object the id of a relation, a column, a routine, a type, which it knows
     * @param reason what became of it
     */
    public record Break(long object, Reason reason) {}

    /** What becomes of an object that an application knows. */
    public enum Reason {
        /** It is gone. */
        DROPPED,
        /** It has another name. */
        RENAMED,
        /** It is in another schema. */
        MOVED,
        /** It has another type. */
        RETYPED,
        /** It takes no null any more. */
        REQUIRED,
        /** It takes no value any more. */
        GENERATED,
        /** Nothing stands in for a value that is not given. */
        WITHOUT_DEFAULT
    }

    /** Whether it does work that grows with the tables. */
    public boolean isWork() {
        return !rewrites.isEmpty() || !scans.isEmpty() || !builds.isEmpty();
    }
}
