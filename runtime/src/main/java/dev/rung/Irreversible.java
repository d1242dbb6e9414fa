package dev.rung;

/** A migration that cannot be undone, and says why. A rollback stops in front of it. */
public non-sealed interface Irreversible extends Rung {

    /**
     * Why there is no way down, in a sentence for the person who tries to roll back.
     *
     * @return the reason, never blank
     */
    String reason();
}
