package dev.rung.sql.tree;

/** How a transaction reads and writes. */
public enum TransactionMode {
    /** {@code isolation level read uncommitted}, which is as {@link #READ_COMMITTED} */
    READ_UNCOMMITTED,
    /** {@code isolation level read committed} */
    READ_COMMITTED,
    /** {@code isolation level repeatable read} */
    REPEATABLE_READ,
    /** {@code isolation level serializable} */
    SERIALIZABLE,
    /** {@code read only} */
    READ_ONLY,
    /** {@code read write} */
    READ_WRITE,
    /** {@code deferrable} */
    DEFERRABLE,
    /** {@code not deferrable} */
    NOT_DEFERRABLE
}
