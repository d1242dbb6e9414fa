package dev.rung.postgres;

import org.jooq.Query;

/** The end of a {@code DROP}. */
public interface DropStep extends Query {

    /** {@code CASCADE}: drops what depends on it, too. */
    Query cascade();

    /** {@code RESTRICT}: fails if something depends on it, which is the default. */
    Query restrict();
}
