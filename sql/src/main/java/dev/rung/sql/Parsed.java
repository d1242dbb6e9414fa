package dev.rung.sql;

import dev.rung.sql.tree.Statement;

/** What became of a text that was read as one statement: a tree, a mistake, or neither, which is said too. */
public sealed interface Parsed {

    /**
     * The statement was read.
     *
     * @param statement its tree
     */
    record Read(Statement statement) implements Parsed {}

    /**
     * No PostgreSQL from 14 to 18 reads it.
     *
     * @param error what is wrong
     */
    record Wrong(SyntaxError error) implements Parsed {}

    /**
     * It begins as no statement that is known does; a newer PostgreSQL may know it.
     *
     * @param place the words that are not known
     */
    record NotRead(Place place) implements Parsed {}
}
