package dev.rung.processor.replay.effect.remedy;

import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.Identifier;
import dev.rung.sql.printer.SqlPrinter;
import dev.rung.sql.tree.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * The statements that put objects of one kind right, in the order in which they run. None at all where no statement does, or where that
 * takes more than the model knows: then people are told what to restore in words.
 */
public interface Remedies {

    /**
     * Something about an object that is not what it was.
     *
     * @param was the object as it should be
     * @param before the schema that it should be in
     * @param is the object as it is
     * @param after the schema that it is in, on which the statements run
     * @param property the words for what changed, as in {@code Definition.properties()}
     */
    record Change(SchemaObject was, Schema before, SchemaObject is, Schema after, String property) {}

    /** Creates an object that was lost, as it was in a schema, with all of its parts. */
    default List<Statement> create(SchemaObject object, Schema schema) {
        return List.of();
    }

    /** Drops an object that was left behind in a schema. */
    default List<Statement> drop(SchemaObject object, Schema schema) {
        return List.of();
    }

    /** Gives an object of a schema another name. */
    default List<Statement> rename(SchemaObject object, Schema schema, String to) {
        return List.of();
    }

    /** Moves an object of a schema to another one. */
    default List<Statement> move(SchemaObject object, Schema schema, String to) {
        return new ReferenceSpelling(schema)
                .of(object).stream()
                        .map(reference -> Spelling.statement(
                                "alter " + SqlPrinter.print(reference) + " set schema " + Identifier.quote(to)))
                        .toList();
    }

    /** Undoes a change: where a kind has no better way, by dropping the object and creating it as it was. */
    default List<Statement> restore(Change change) {
        return replaced(drop(change.is(), change.after()), create(change.was(), change.before()));
    }

    /** One list after the other, if there is something in both. */
    static List<Statement> replaced(List<Statement> drop, List<Statement> create) {
        return drop.isEmpty() || create.isEmpty()
                ? List.of()
                : Stream.concat(drop.stream(), create.stream()).toList();
    }
}
