package dev.rung;

/**
 * One SQL statement of a migration.
 *
 * @param sql its text
 * @param source the place that it came from, such as {@code CreateReports.java:14}, or an empty text when it is not known
 */
public record Statement(String sql, String source) {}
