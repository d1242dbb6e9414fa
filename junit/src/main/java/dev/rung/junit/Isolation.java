package dev.rung.junit;

/** How a test is kept from what other tests do to their database. */
public enum Isolation {

    /**
     * Each worker has a database of its own, cloned from a migrated template. After a test, the rows and sequences that it changed
     * are put back as the migrations left them; if it changed the schema, the database is cloned anew. The cheapest way in which
     * code under test may do whatever it does in production.
     */
    RESET,

    /**
     * The test has one connection, in a transaction that is rolled back after it. The cheapest of all, for code that does not
     * commit: a commit is refused.
     */
    TRANSACTION,

    /** Each test has a fresh clone of a migrated template, made while other tests run. */
    CLONE,

    /**
     * The migrations are applied before each test and rolled back after it, which has to leave the schema as it was. Migrations up
     * to the newest one that is irreversible are applied once and stay.
     */
    MIGRATE
}
