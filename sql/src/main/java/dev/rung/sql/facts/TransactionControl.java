package dev.rung.sql.facts;

/** What a statement does with the transaction that it runs in. */
public enum TransactionControl {
    /** Nothing. */
    NONE,
    /** Begins one: {@code begin}, {@code start transaction}. */
    BEGINS,
    /** Ends it: {@code commit}, {@code end}, {@code rollback}, {@code abort}, with or without {@code and chain}. */
    ENDS,
    /** Divides it: {@code savepoint}, {@code release}, {@code rollback to}. */
    DIVIDES,
    /** Takes it out of the hands of the session: {@code prepare transaction}. */
    PREPARES,
    /** Ends another one that was prepared: {@code commit prepared}, {@code rollback prepared}. */
    FINISHES_PREPARED,
    /** Runs code that may end it when it was not begun by the client: {@code call}, {@code do}. */
    UNKNOWN
}
