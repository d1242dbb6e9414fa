package dev.rung;

/**
 * Something that a run left behind, or that stands in the way of the next one, and what would mend it.
 *
 * @param kind what it is
 * @param subject the migration or the index, as messages name it
 * @param sees what was found, in a sentence
 * @param does what {@link Migrations#repair(Repair)} would do about it, in a sentence
 */
public record Repair(Kind kind, String subject, String sees, String does) {

    /** What can be mended. */
    public enum Kind {
        /** A step was begun and not ended, and its runner is gone: the step is gone on with. */
        INTERRUPTED,
        /** The same, but this build cannot go on with it: the step is taken for not taken. */
        ABANDONED,
        /** An index is INVALID, since its building failed: it is built again. */
        INVALID_INDEX,
        /** An applied migration was edited: its new content is taken for what was applied. */
        EDITED,
        /** An applied migration is not in this build, though newer ones are: it is taken for not applied. */
        UNKNOWN
    }

    /** Both sentences. */
    @Override
    public String toString() {
        return sees + "\n  repair: " + does;
    }
}
