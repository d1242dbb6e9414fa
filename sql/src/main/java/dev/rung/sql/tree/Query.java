package dev.rung.sql.tree;

/** A query: {@code select}, {@code values}, {@code table}, and what combines them. */
public interface Query extends DataStatement {}
