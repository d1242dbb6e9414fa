package dev.rung.processor.replay.verdict;

import dev.rung.processor.replay.model.SchemaObject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The values that a transaction has added to enums that were there before it: PostgreSQL lets nobody use them until it has ended
 * (PostgreSQL 18, "alter type").
 */
public final class FreshValues {

    private final long firstNewId;
    private final Map<Long, Set<String>> values = new HashMap<>();

    /**
     * None yet.
     *
     * @param firstNewId the least id of what the transaction creates
     */
    FreshValues(long firstNewId) {
        this.firstNewId = firstNewId;
    }

    /** A value that was added; to an enum of the same transaction PostgreSQL 17 and newer let it be used. */
    public void add(SchemaObject type, String value) {
        if (type.id() < firstNewId) {
            values.computeIfAbsent(type.id(), id -> new HashSet<>()).add(value);
        }
    }

    /** A value that was there before can be used under its new name. */
    public void rename(SchemaObject type, String value, String to) {
        if (contains(type.id(), value)) {
            var fresh = values.getOrDefault(type.id(), Set.of());
            fresh.remove(value);
            fresh.add(to);
        }
    }

    boolean contains(long type, String value) {
        return values.getOrDefault(type, Set.of()).contains(value);
    }

    /** The transaction has ended. */
    void clear() {
        values.clear();
    }
}
