package dev.rung.cli.difference;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which tables others inherit from, or are partitions of.
 *
 * @param parents their whole names, quoted where SQL needs it
 */
public record Inheritance(Set<String> parents) {

    private static final Pattern ONLY = Pattern.compile("(?m)^(ALTER TABLE )ONLY ((?:\"(?:[^\"]|\"\")+\"|[\\w$.])+)");

    /**
     * Reads it from a database.
     *
     * @param connection a connection to the database
     * @return its inheritance
     * @throws SQLException when it cannot be read
     */
    public static Inheritance in(Connection connection) throws SQLException {
        var parents = new HashSet<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select format('%I.%I', s.nspname, t.relname) from pg_catalog.pg_inherits i
                        join pg_catalog.pg_class t on t.oid = i.inhparent
                        join pg_catalog.pg_namespace s on s.oid = t.relnamespace""")) {
            while (rows.next()) {
                parents.add(rows.getString(1));
            }
        }
        return new Inheritance(parents);
    }

    /**
     * Both of two.
     *
     * @param other another one
     * @return the tables that are parents in either
     */
    public Inheritance and(Inheritance other) {
        var both = new HashSet<>(parents);
        both.addAll(other.parents);
        return new Inheritance(both);
    }

    /**
     * Leaves {@code only} out where there is nothing else that the statement could mean.
     *
     * @param script statements
     * @return the same statements
     */
    public String withoutOnly(String script) {
        return ONLY.matcher(script)
                .replaceAll(alter -> Matcher.quoteReplacement(
                        parents.contains(alter.group(2)) ? alter.group() : alter.group(1) + alter.group(2)));
    }
}
