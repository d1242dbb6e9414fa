package dev.rung.sql.tree;

/** When a trigger or a rule is used. */
public enum Firing {
    /** {@code enable}: by sessions that are no replicas. */
    ENABLE,
    /** {@code enable always}. */
    ENABLE_ALWAYS,
    /** {@code enable replica}: by replicas only. */
    ENABLE_REPLICA,
    /** {@code disable}: never. */
    DISABLE
}
