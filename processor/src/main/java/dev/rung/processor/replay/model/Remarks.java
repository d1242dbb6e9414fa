package dev.rung.processor.replay.model;

import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * What may be said of an object of any kind.
 *
 * @param comment its comment
 * @param owner its owner, as far as a statement named one
 * @param privileges what was granted and revoked, by role and privilege
 * @param labels its security labels, by provider
 */
public record Remarks(
        Optional<String> comment,
        Optional<String> owner,
        PMap<Privilege, Grant> privileges,
        PMap<String, String> labels) {

    /** Nothing is said. */
    public static final Remarks NONE =
            new Remarks(Optional.empty(), Optional.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    /**
     * Something that a role may do.
     *
     * @param role the role
     * @param action what it may do, in the word of SQL, with columns in parentheses
     */
    public record Privilege(String role, String action) {

        /** As people are told of it. */
        public String words() {
            return "privilege " + action + " of " + role;
        }
    }

    /** Whether a role may do something. */
    public enum Grant {
        /** It was granted. */
        GRANTED,
        /** It was granted, and may be granted on. */
        GRANTABLE,
        /** It was revoked of whom has it by default. */
        REVOKED
    }

    /** With another comment. */
    public Remarks withComment(Optional<String> other) {
        return new Remarks(other, owner, privileges, labels);
    }

    /** With another owner. */
    public Remarks withOwner(Optional<String> other) {
        return new Remarks(comment, other, privileges, labels);
    }

    /** With other privileges. */
    public Remarks withPrivileges(PMap<Privilege, Grant> other) {
        return new Remarks(comment, owner, other, labels);
    }

    /** With a label, or without one. */
    public Remarks withLabel(String provider, Optional<String> label) {
        return new Remarks(
                comment,
                owner,
                privileges,
                label.map(text -> labels.plus(provider, text)).orElseGet(() -> labels.minus(provider)));
    }
}
