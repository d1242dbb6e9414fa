package dev.rung.processor.read;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a migration class says of itself, whether it is right or not.
 *
 * @param version the version
 * @param description the description, given or made from the name
 * @param className the binary name
 * @param canonicalName the name as source code writes it
 * @param packageName the package, empty for the unnamed one
 * @param transactional whether one transaction holds it
 * @param lockTimeout the lock timeout as written, or an empty text
 * @param form which of the interfaces it implements
 * @param hasDown whether it has a body for {@code down}, its own or inherited
 * @param emptyDown the place of its own {@code down}, if that has nothing in it
 * @param reason what {@code reason()} returns: an empty text if there is no such method, null if the text is not known
 * @param obstacles why generated code could not make an instance of it, in sentences
 * @param checksum the checksum of its source
 * @param fileChecksum the checksum of the whole file that it is in
 * @param allows the checks that are switched off for it
 * @param effect what it says that it does to the schema, or null if it does not say
 * @param places where the parts of it stand
 */
public record MigrationSource(
        long version,
        String description,
        String className,
        String canonicalName,
        String packageName,
        boolean transactional,
        String lockTimeout,
        Form form,
        boolean hasDown,
        @Nullable Position emptyDown,
        @Nullable String reason,
        List<String> obstacles,
        String checksum,
        String fileChecksum,
        Set<String> allows,
        @Nullable DeclaredEffect effect,
        Places places) {

    /** Which of the two interfaces a class implements. */
    public enum Form {
        /** {@code Reversible}. */
        REVERSIBLE,
        /** {@code Irreversible}. */
        IRREVERSIBLE,
        /** Both, which contradict each other. */
        BOTH,
        /** Neither. */
        NEITHER
    }

    /**
     * What {@code @Effect} says.
     *
     * @param sql the statements
     * @param place where they stand
     */
    public record DeclaredEffect(String sql, Position place) {}

    /**
     * Where the parts of a migration stand; each falls back to the class.
     *
     * @param type the class
     * @param version the version in the annotation
     * @param lockTimeout the lock timeout in the annotation
     * @param reason the method {@code reason()}
     * @param down the method {@code down}
     */
    public record Places(Position type, Position version, Position lockTimeout, Position reason, Position down) {}

    /** The name without its package, as people say it. */
    public String simpleName() {
        return canonicalName.substring(canonicalName.lastIndexOf('.') + 1);
    }
}
