package dev.rung.processor.timeline;

import java.util.Optional;

/**
 * One thing that a version changes of the schema.
 *
 * @param how in which way
 * @param kind the kind of the object, in the words of SQL
 * @param name the object, as people say it
 * @param relation the relation that it is or belongs to, or nothing where it belongs to none
 * @param sentence what happens to it, in words, with names in backticks and without a full stop
 */
public record Change(How how, String kind, String name, Optional<String> relation, String sentence) {

    /** In which way something changes. */
    public enum How {
        /** It is new. */
        ADDED,
        /** It is not what it was. */
        CHANGED,
        /** It goes. */
        DROPPED
    }
}
