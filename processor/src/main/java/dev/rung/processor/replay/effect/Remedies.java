package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.Statement;
import java.util.Optional;

/** The statements that put objects of one kind right, as far as one statement does. */
public interface Remedies {

    /** Creates an object as it is in a schema. */
    default Optional<Statement> create(SchemaObject object, Schema schema) {
        return Optional.empty();
    }

    /** Drops an object. */
    default Optional<Statement> drop(SchemaObject object, Schema schema) {
        return Optional.empty();
    }

    /** Gives an object another name. */
    default Optional<Statement> rename(SchemaObject object, Schema schema, String to) {
        return Optional.empty();
    }

    /**
     * Makes a property of an object what it is in a schema.
     *
     * @param object the object as it should be
     * @param schema the schema that it is in
     * @param property the words for what is not so
     */
    default Optional<Statement> restore(SchemaObject object, Schema schema, String property) {
        return Optional.empty();
    }
}
