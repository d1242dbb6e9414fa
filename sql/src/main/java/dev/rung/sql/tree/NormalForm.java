package dev.rung.sql.tree;

/** A normal form of Unicode. */
public enum NormalForm {
    /** Canonical composition. */
    NFC,
    /** Canonical decomposition. */
    NFD,
    /** Compatible composition. */
    NFKC,
    /** Compatible decomposition. */
    NFKD
}
