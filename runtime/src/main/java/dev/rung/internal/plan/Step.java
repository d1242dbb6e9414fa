package dev.rung.internal.plan;

import dev.rung.Direction;
import dev.rung.internal.history.Checksum;
import dev.rung.internal.history.HistoryRecord;
import dev.rung.internal.history.NewRow;
import dev.rung.spi.Registry;
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
public record Step(
        Direction direction,
        Registry.@Nullable Entry entry,
        @Nullable HistoryRecord stored,
        boolean recorded) {

    public Step(Direction direction, Registry.@Nullable Entry entry, @Nullable HistoryRecord stored) {
        this(direction, entry, stored, false);
    }

    public static Step up(Registry.Entry entry) {
        return new Step(Direction.UP, entry, null);
    }

    /** Says in the history what already holds. */
    public static Step recorded(Direction direction, Registry.@Nullable Entry entry, @Nullable HistoryRecord stored) {
        return new Step(direction, entry, stored, true);
    }

    /** Undoes what was applied: by this build's own down if it is the same migration, else by the stored one. */
    public static Step down(HistoryRecord applied, Registry.@Nullable Entry entry) {
        boolean same = entry != null && Checksum.same(entry.checksum(), applied.checksum());
        return new Step(Direction.DOWN, same ? entry : null, applied);
    }

    public long version() {
        return entry != null ? entry.version() : storedRow().version();
    }

    public String description() {
        return entry != null ? entry.description() : storedRow().description();
    }

    public String className() {
        return entry != null ? entry.className() : storedRow().className();
    }

    public String checksum() {
        return entry != null ? entry.checksum() : storedRow().checksum();
    }

    public boolean transactional() {
        return entry != null ? entry.transactional() : storedRow().transactional();
    }

    /** Why this step down cannot be taken, or null if it can. */
    @Nullable
    public String irreversible() {
        return stored != null && stored.irreversible() != null
                ? stored.irreversible()
                : entry != null ? entry.irreversible() : null;
    }

    /** What the history is to say of it. */
    public NewRow row(@Nullable List<String> down) {
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
    public String name() {
        return version() + " " + description();
    }

    private HistoryRecord storedRow() {
        if (stored == null) {
            throw new IllegalStateException("a step has an entry or a row");
        }
        return stored;
    }
}
