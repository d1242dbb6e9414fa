package dev.rung.sql.tree;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The modes of a lock on a relation, the weaker before the stronger (PostgreSQL 18, "Table-Level Locks"). */
public enum LockMode {
    /** Of {@code select}. */
    ACCESS_SHARE,
    /** Of {@code select … for update}. */
    ROW_SHARE,
    /** Of {@code insert}, {@code update} and {@code delete}. */
    ROW_EXCLUSIVE,
    /** Stops itself: vacuum, and most other changes of the schema. */
    SHARE_UPDATE_EXCLUSIVE,
    /** Stops writers. */
    SHARE,
    /** Stops writers and itself. */
    SHARE_ROW_EXCLUSIVE,
    /** Stops all but {@code select}. */
    EXCLUSIVE,
    /** Stops everybody. */
    ACCESS_EXCLUSIVE;

    /** What a running application does with a table. */
    public enum Use {
        /** {@code select}. */
        READ(ACCESS_SHARE),
        /** {@code insert}. */
        INSERT(ROW_EXCLUSIVE),
        /** {@code update}. */
        UPDATE(ROW_EXCLUSIVE),
        /** {@code delete}. */
        DELETE(ROW_EXCLUSIVE),
        /** {@code select … for update}. */
        ROW_LOCK(ROW_SHARE);

        private final LockMode mode;

        Use(LockMode mode) {
            this.mode = mode;
        }

        /** In the words of a report. */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As PostgreSQL writes it. */
    public String words() {
        return name().replace('_', ' ');
    }

    /**
     * The mode that PostgreSQL writes so.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static LockMode of(String words) {
        return valueOf(words.replace(' ', '_'));
    }

    /** As {@code pg_locks} writes it: {@code AccessExclusiveLock}. */
    public String inCatalog() {
        return Stream.of(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "", "Lock"));
    }

    /** Whether who wants one waits for who has the other (PostgreSQL 18, "Conflicting Lock Modes"). */
    public boolean conflictsWith(LockMode other) {
        return switch (this) {
            case ACCESS_SHARE -> other == ACCESS_EXCLUSIVE;
            case ROW_SHARE -> other.compareTo(EXCLUSIVE) >= 0;
            case ROW_EXCLUSIVE -> other.compareTo(SHARE) >= 0;
            case SHARE_UPDATE_EXCLUSIVE -> other.compareTo(SHARE_UPDATE_EXCLUSIVE) >= 0;
            case SHARE -> other.compareTo(ROW_EXCLUSIVE) >= 0 && other != SHARE;
            case SHARE_ROW_EXCLUSIVE -> other.compareTo(ROW_EXCLUSIVE) >= 0;
            case EXCLUSIVE -> other != ACCESS_SHARE;
            case ACCESS_EXCLUSIVE -> true;
        };
    }

    /** The stronger of two; SHARE and SHARE UPDATE EXCLUSIVE count in their order here, although neither includes the other. */
    public LockMode or(LockMode other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether writers wait for it. */
    public boolean stopsWriters() {
        return compareTo(SHARE) >= 0;
    }

    /** Whether readers wait for it. */
    public boolean stopsReaders() {
        return this == ACCESS_EXCLUSIVE;
    }

    /** What waits for it. */
    public Set<Use> stops() {
        var stopped = EnumSet.noneOf(Use.class);
        for (var use : Use.values()) {
            if (stops(use.mode)) {
                stopped.add(use);
            }
        }
        return stopped;
    }

    private boolean stops(LockMode taken) {
        return switch (taken) {
            case ACCESS_SHARE -> stopsReaders();
            case ROW_SHARE -> compareTo(EXCLUSIVE) >= 0;
            default -> stopsWriters();
        };
    }
}
