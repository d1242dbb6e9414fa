package dev.rung;

import org.jooq.DSLContext;

/** A migration that carries down as well as up. */
public non-sealed interface Reversible extends Rung {

    /**
     * Undoes {@link #up}: afterwards the schema is exactly what it was before.
     *
     * @param db runs statements on the database that is being rolled back; valid until this method returns
     */
    void down(DSLContext db);
}
