package dev.rung.processor.replay;

import dev.rung.processor.parse.CompiledMigration;
import java.util.List;

/**
 * A statement of which it is not known what it does to the schema.
 *
 * @param statement the statement
 * @param reason why, in a sentence without a full stop
 * @param unchecked the names of which nothing is said from here on; nothing where that is all names
 */
public record Unread(CompiledMigration.Statement statement, String reason, List<String> unchecked) {

    /** Copies the list. */
    public Unread {
        unchecked = List.copyOf(unchecked);
    }
}
