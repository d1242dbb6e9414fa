package dev.rung.processor.replay.safety;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import java.util.Optional;
import java.util.SortedSet;

/**
 * A statement of a migration on its way up, with what it does to a running system.
 *
 * @param statement the statement
 * @param effect what it does
 * @param before the schema before it
 * @param after the schema after it
 * @param touched the ids of what it created, changed or dropped
 */
public record StatementEffect(
        CompiledStatement statement, SafetyEffect effect, Schema before, Schema after, SortedSet<Long> touched) {

    /** The object of an id, as it was before or as it came to be. */
    public Optional<SchemaObject> find(long id) {
        return before.find(id).or(() -> after.find(id));
    }

    /** The name of an object as people say it, or nothing where nobody knows it. */
    public String name(long id) {
        var state = before.find(id).isPresent() ? before : after;
        return find(id).map(state::describe).orElse("");
    }
}
