package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * When and for what a constraint holds, as far as it is written.
 *
 * @param deferral whether it can wait until the end of a transaction
 * @param initially whether it waits without being told
 * @param enforcement whether it is enforced (PostgreSQL 18)
 * @param isNotValid whether rows that exist are not looked at
 * @param isNoInherit whether tables that inherit do not get it
 * @param place where it stands
 */
public record ConstraintAttributes(
        Deferral deferral,
        Initially initially,
        Enforcement enforcement,
        boolean isNotValid,
        boolean isNoInherit,
        Place place)
        implements Node {

    /** Nothing is written. */
    public static final ConstraintAttributes NONE = new ConstraintAttributes(
            Deferral.DEFAULT, Initially.DEFAULT, Enforcement.DEFAULT, false, false, Place.NOWHERE);

    /** Whether a constraint can wait until the end of a transaction. */
    public enum Deferral {
        /** Nothing is written: it cannot, unless it is {@link Initially#DEFERRED}. */
        DEFAULT,
        /** {@code deferrable}. */
        DEFERRABLE,
        /** {@code not deferrable}. */
        NOT_DEFERRABLE
    }

    /** Whether a constraint waits without being told. */
    public enum Initially {
        /** Nothing is written: it does not. */
        DEFAULT,
        /** {@code initially immediate}. */
        IMMEDIATE,
        /** {@code initially deferred}. */
        DEFERRED
    }

    /** Whether a constraint is enforced. */
    public enum Enforcement {
        /** Nothing is written: it is. */
        DEFAULT,
        /** {@code enforced}. */
        ENFORCED,
        /** {@code not enforced}. */
        NOT_ENFORCED
    }
}
