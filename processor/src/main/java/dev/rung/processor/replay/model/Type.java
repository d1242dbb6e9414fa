package dev.rung.processor.replay.model;

import dev.rung.sql.tree.TypeName;

/**
 * A type that something has.
 *
 * @param made the id of the type that somebody made, or {@link SchemaObject#NONE} for one that PostgreSQL or an extension brings along
 * @param name its name as PostgreSQL shows it, with lengths and brackets; of a type that somebody made, as it was written
 */
public record Type(long made, TypeName name) {

    /** One that PostgreSQL brings along. */
    public static Type builtIn(TypeName name) {
        return new Type(SchemaObject.NONE, name);
    }

    /** Whether PostgreSQL or an extension brings it along. */
    public boolean isBuiltIn() {
        return made == SchemaObject.NONE;
    }

    /** As people say it: one that somebody made under the name that it has by now. */
    public String shown(Schema schema) {
        return schema.find(made).map(schema::describe).orElseGet(name::toString);
    }
}
