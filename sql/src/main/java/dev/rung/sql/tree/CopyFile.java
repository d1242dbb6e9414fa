package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;

/**
 * What rows are copied from or to.
 *
 * @param kind what it is
 * @param name its path or command; absent for the client
 * @param place where it stands
 */
public record CopyFile(Kind kind, Optional<TextConstant> name, Place place) implements Node {

    /** What rows are copied from or to. */
    public enum Kind {
        /** a file of the server */
        FILE,
        /** a command that the server runs */
        PROGRAM,
        /** the client: {@code stdin} or {@code stdout} */
        CLIENT
    }
}
