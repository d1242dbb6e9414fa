package dev.rung.sql.catalog;

/**
 * A parameter that a call gives a value for.
 *
 * @param name its name, empty where it has none
 * @param type its type
 */
public record Parameter(String name, Type type) {}
