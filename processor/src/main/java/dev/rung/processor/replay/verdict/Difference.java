package dev.rung.processor.replay.verdict;

import dev.rung.processor.replay.model.ObjectKind;
import java.util.List;
import java.util.Optional;

/**
 * Something that is not what it was, after a migration went up and down.
 *
 * @param how in which way
 * @param kind the kind of the object
 * @param name the object, as people say it
 * @param on the table that it belongs to
 * @param property what about it changed, where it is not about the object as a whole
 * @param before what it was, as people say it; nothing where it was not
 * @param after what it is, as people say it; nothing where it is not
 * @param remedy the statements that put it right, in order; none where that takes more than is known
 */
public record Difference(
        How how,
        ObjectKind kind,
        String name,
        Optional<String> on,
        Optional<String> property,
        Optional<String> before,
        Optional<String> after,
        List<String> remedy) {

    /** Copies the list. */
    public Difference {
        remedy = List.copyOf(remedy);
    }

    /** In which way something is not what it was. */
    public enum How {
        /** It was not there, and is there now. */
        LEFT,
        /** It was there, and is not there now. */
        LOST,
        /** It has another name. */
        RENAMED,
        /** A property of it is another. */
        CHANGED,
        /** It is so now and was not, or the other way round. */
        TURNED,
        /** The columns of a table stand in another order. */
        REORDERED,
        /** A property of it may be another: that was not decided. */
        UNDECIDED,
        /** A text is another in nothing but white space. */
        LAID_OUT_ANEW
    }

    /** Whether it matters to no statement that names its columns, and to no code. */
    public boolean isCosmetic() {
        return how == How.REORDERED || how == How.LAID_OUT_ANEW;
    }

    /** Whether it may be none at all. */
    public boolean isUndecided() {
        return how == How.UNDECIDED;
    }

    /** Whether another one is about the same of the same. */
    public boolean isAbout(Difference other) {
        return how == other.how
                && kind == other.kind
                && name.equals(other.name)
                && on.equals(other.on)
                && property.equals(other.property);
    }
}
