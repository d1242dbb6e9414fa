package dev.rung;

import java.sql.SQLException;

/** One of the two ways to take a step: in one transaction, or statement by statement. */
interface Way {

    /**
     * Tries to take the step, or goes on with it.
     *
     * @throws SQLException when the connection is lost
     */
    Outcome attempt() throws SQLException;

    /** How many statements are done for good; none as long as a single transaction holds the step. */
    int done();

    /** Lets go of the step after a failure. */
    void release() throws SQLException;
}
