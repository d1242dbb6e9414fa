package dev.rung.processor.replay.names;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.Schema;
import dev.rung.processor.replay.model.SchemaObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The schemas in which a name without a schema is looked for (PostgreSQL 18, "The Schema Search Path"). Temporary objects hide all others.
 *
 * @param schemas the names of schemas, in order; those that do not exist are passed by
 */
public record SearchPath(List<String> schemas) {

    /** The name under which temporary objects are found. */
    public static final String TEMPORARY = "pg_temp";

    /** As a new session has it: there is no schema of the name of a migrating user. */
    public static final SearchPath STANDARD = new SearchPath(List.of("public"));

    /** With a schema before all others. */
    public SearchPath startingWith(String schema) {
        return new SearchPath(Stream.concat(Stream.of(schema), schemas.stream()).toList());
    }

    /** The schema that new objects are created in. */
    public Optional<SchemaObject> target(Schema schema) {
        return existing(schema).findFirst();
    }

    /** The schemas in which objects are looked for. */
    Stream<SchemaObject> searched(Schema schema, ObjectKind kind) {
        boolean mayBeTemporary = kind.space() == ObjectKind.Space.RELATION || kind.space() == ObjectKind.Space.TYPE;
        return Stream.concat(
                mayBeTemporary ? schema.schema(TEMPORARY).stream() : Stream.empty(),
                existing(schema).filter(found -> !found.name().equals(TEMPORARY)));
    }

    private Stream<SchemaObject> existing(Schema schema) {
        return schemas.stream().flatMap(name -> schema.schema(name).stream());
    }
}
