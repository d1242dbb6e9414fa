package dev.rung.processor.replay.safety;

import dev.rung.sql.catalog.Catalog;
import java.util.Map;
import java.util.Objects;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What is known of the system that migrations run on.
 *
 * @param postgres the oldest version of PostgreSQL that they run on
 * @param filled the ids of the tables that migrations put rows into
 */
public record Running(int postgres, PSet<Long> filled) {

    /** The name of the option. */
    public static final String OPTION = "rung.postgres";

    /** The oldest version of PostgreSQL that is supported, and nothing in it. */
    public static final Running OLDEST = on(Catalog.OLDEST);

    /** A version of PostgreSQL, and nothing in it. */
    public static Running on(int postgres) {
        return new Running(postgres, HashTreePSet.empty());
    }

    /**
     * The system that the options of a compilation name, with nothing in it.
     *
     * @param options the options
     * @throws IllegalArgumentException when it is no version that is known, with what to do
     */
    public static Running of(Map<String, String> options) {
        if (!options.containsKey(OPTION)) {
            return OLDEST;
        }
        var written = Objects.requireNonNullElse(options.get(OPTION), "").strip();
        for (int version = Catalog.OLDEST; version <= Catalog.NEWEST; version++) {
            if (written.equals(String.valueOf(version))) {
                return on(version);
            }
        }
        throw new IllegalArgumentException(
                """
                the option `%s` is the oldest version of PostgreSQL that the migrations run on, from %d to %d, and not `%s`
                  fix: -A%s=%d""".formatted(OPTION, Catalog.OLDEST, Catalog.NEWEST, written, OPTION, Catalog.NEWEST));
    }
}
