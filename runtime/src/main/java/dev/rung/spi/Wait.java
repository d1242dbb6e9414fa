package dev.rung.spi;

import java.util.stream.Stream;

/** For whom CONCURRENTLY waits (PostgreSQL 18, "Building Indexes Concurrently"). */
public enum Wait {
    /** Transactions that wrote to the table. */
    WRITERS("transactions that wrote to the table"),
    /** Transactions that read the table. */
    READERS("transactions that read the table"),
    /** All transactions of the database that began before. */
    OLD_SNAPSHOTS("older snapshots of the database");

    private final String words;

    Wait(String words) {
        this.words = words;
    }

    /**
     * The one that people call so.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public static Wait of(String words) {
        return Stream.of(values())
                .filter(wait -> wait.words.equals(words))
                .findFirst()
                .orElseThrow();
    }

    /** As people say it. */
    public String words() {
        return words;
    }
}
