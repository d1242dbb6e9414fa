package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;

/**
 * One thing that may be done with an object.
 *
 * @param kind what
 * @param columns with which columns only; empty for the whole
 * @param place where it stands
 */
public record Privilege(Kind kind, List<Name> columns, Place place) implements Node {

    /** Copies the list. */
    public Privilege {
        columns = List.copyOf(columns);
    }

    /** What may be done with objects. */
    public enum Kind {
        /** to read it */
        SELECT,
        /** to put rows in */
        INSERT,
        /** to change rows */
        UPDATE,
        /** to take rows out */
        DELETE,
        /** to empty it */
        TRUNCATE,
        /** to refer to it */
        REFERENCES,
        /** to put triggers on it */
        TRIGGER,
        /** to create something in it */
        CREATE,
        /** to connect to it */
        CONNECT,
        /** to create temporary tables in it; {@code temp} too */
        TEMPORARY,
        /** to call it */
        EXECUTE,
        /** to use it */
        USAGE,
        /** to set it (PostgreSQL 15) */
        SET,
        /** to set it for the server (PostgreSQL 15) */
        ALTER_SYSTEM,
        /** to keep it in order (PostgreSQL 17) */
        MAINTAIN,
        /** nothing any more; PostgreSQL takes it and does not heed it */
        RULE
    }
}
