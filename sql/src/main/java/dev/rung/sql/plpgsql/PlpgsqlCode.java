package dev.rung.sql.plpgsql;

import dev.rung.sql.Place;
import dev.rung.sql.SyntaxError;

/** What became of a text that was read as PL/pgSQL. All places are those in the code. */
public sealed interface PlpgsqlCode {

    /**
     * The code was read.
     *
     * @param block its outermost block
     */
    record Read(Block block) implements PlpgsqlCode {}

    /**
     * PostgreSQL refuses it when the routine is created.
     *
     * @param error what is wrong
     */
    record Wrong(SyntaxError error) implements PlpgsqlCode {}

    /**
     * It holds a statement of SQL that begins as none that is known does; a newer PostgreSQL may know it.
     *
     * @param place the words that are not known
     */
    record NotRead(Place place) implements PlpgsqlCode {}
}
