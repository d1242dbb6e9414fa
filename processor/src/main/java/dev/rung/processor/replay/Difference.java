package dev.rung.processor.replay;

import dev.rung.processor.parse.Fragment;
import dev.rung.processor.parse.ObjectKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that is not what it was, after a migration went up and down.
 *
 * @param how in which way
 * @param kind the kind of the object
 * @param name the object, as people say it
 * @param on the table that it belongs to, or null
 * @param property what about it changed, or null where it is about the object as a whole
 * @param before what it was, or null
 * @param after what it is, or null
 * @param remedy the SQL that puts it right, or null where that cannot be said in one statement
 */
public record Difference(
        How how,
        ObjectKind kind,
        String name,
        @Nullable String on,
        @Nullable String property,
        @Nullable Fragment before,
        @Nullable Fragment after,
        @Nullable String remedy) {

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
        /** The columns of a table stand in another order. */
        REORDERED
    }

    /** Whether it matters to no statement that names its columns, and to no code: order of columns, white space in a body. */
    public boolean isCosmetic() {
        return how == How.REORDERED
                || (before != null && after != null && before.exact() && before.differsInWhiteSpaceOnly(after));
    }
}
