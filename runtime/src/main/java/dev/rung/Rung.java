package dev.rung;

import org.jooq.DSLContext;

/**
 * One step of the history: what {@link Reversible} and {@link Irreversible} migrations have in common. Migrations implement
 * one of these two.
 */
public sealed interface Rung permits Reversible, Irreversible {

    /**
     * Takes the database from the version before this migration to this version.
     *
     * @param db runs statements on the database that is being migrated; valid until this method returns
     */
    void up(DSLContext db);
}
