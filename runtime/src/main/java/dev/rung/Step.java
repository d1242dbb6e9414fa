package dev.rung;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a plan. At least one of the two sources is there: what this build knows of the migration, or what the history
 * stored when it was applied.
 *
 * @param direction which way
 * @param entry the migration as this build knows it, or null when the step goes by what the history stored
 * @param stored the row of the history that applied it, or null when it is not applied
 * @param recorded whether the history is to say so and nothing is to run, since it already holds
 */
record Step(
        Direction direction,
        Registry.@Nullable Entry entry,
        @Nullable LogRow stored,
        boolean recorded) {

    Step(Direction direction, Registry.@Nullable Entry entry, @Nullable LogRow stored) {
        this(direction, entry, stored, false);
    }

    static Step up(Registry.Entry entry) {
        return new Step(Direction.UP, entry, null);
    }

    /** Says in the history what already holds. */
    static Step recorded(Direction direction, Registry.@Nullable Entry entry, @Nullable LogRow stored) {
        return new Step(direction, entry, stored, true);
    }

    /** Undoes what was applied: by this build's own down if it is the same migration, else by the stored one. */
    static Step down(LogRow applied, Registry.@Nullable Entry entry) {
        boolean same = entry != null && Checksum.same(entry.checksum(), applied.checksum());
        return new Step(Direction.DOWN, same ? entry : null, applied);
    }

    long version() {
        return entry != null ? entry.version() : storedRow().version();
    }

    String description() {
        return entry != null ? entry.description() : storedRow().description();
    }

    String className() {
        return entry != null ? entry.className() : storedRow().className();
    }

    String checksum() {
        return entry != null ? entry.checksum() : storedRow().checksum();
    }

    boolean transactional() {
        return entry != null ? entry.transactional() : storedRow().transactional();
    }

    /** Why this step down cannot be taken, or null if it can. */
    @Nullable
    String irreversible() {
        return stored != null && stored.irreversible() != null
                ? stored.irreversible()
                : entry != null ? entry.irreversible() : null;
    }

    /** What the history is to say of it. */
    NewRow row(@Nullable List<String> down) {
        return new NewRow(
                direction,
                version(),
                description(),
                className(),
                checksum(),
                irreversible(),
                transactional(),
                !recorded,
                entry == null ? null : entry.touches(),
                down);
    }

    /** {@code 3 create reports}, as messages name it. */
    String name() {
        return version() + " " + description();
    }

    private LogRow storedRow() {
        if (stored == null) {
            throw new IllegalStateException("a step has an entry or a row");
        }
        return stored;
    }
}
