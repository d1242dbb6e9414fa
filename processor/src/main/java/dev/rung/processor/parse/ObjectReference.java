package dev.rung.processor.parse;

import org.jspecify.annotations.Nullable;

/**
 * An object that a statement names.
 *
 * @param name its name
 * @param signature the types of the arguments of a routine, {@code (integer, text)}, or null where none are written
 * @param on the table or domain that a trigger, policy, rule, column or constraint belongs to, or null
 */
public record ObjectReference(
        QualifiedName name,
        @Nullable String signature,
        @Nullable QualifiedName on) {

    static ObjectReference of(QualifiedName name) {
        return new ObjectReference(name, null, null);
    }
}
