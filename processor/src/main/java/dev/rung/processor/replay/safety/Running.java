package dev.rung.processor.replay.safety;

import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What is known of the system that migrations run on.
 *
 * @param postgres the oldest version of PostgreSQL that they run on
 * @param filled the ids of the tables that migrations put rows into
 */
public record Running(int postgres, PSet<Long> filled) {

    /** The oldest version of PostgreSQL that is supported, and nothing in it. */
    public static final Running OLDEST = on(14);

    /** A version of PostgreSQL, and nothing in it. */
    public static Running on(int postgres) {
        return new Running(postgres, HashTreePSet.empty());
    }
}
