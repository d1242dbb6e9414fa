package dev.rung.processor.replay.model;

import java.util.Set;

/**
 * A function that something calls: one that a migration made, or one that PostgreSQL or an extension brings along.
 *
 * @param made the id of the one that was made, or {@link SchemaObject#NONE}
 * @param name the name of one that is brought along
 */
public record Callable(long made, String name) {

    /** One that a migration made. */
    public static Callable made(SchemaObject routine) {
        return new Callable(routine.id(), "");
    }

    /** One that PostgreSQL or an extension brings along. */
    public static Callable given(String name) {
        return new Callable(SchemaObject.NONE, name);
    }

    /** One that is not there yet. */
    public static final Callable NONE = given("");

    /** What calls it cannot be without it. */
    public Set<Dependency> needs() {
        return made == SchemaObject.NONE ? Set.of() : Set.of(Dependency.normal(made));
    }

    /** Its name, as SQL takes it. */
    public String written(Schema schema) {
        return schema.find(made).map(schema::quoted).orElse(name);
    }

    /** It is a property of what calls it. */
    public Properties describe(String words, Properties properties) {
        return made == SchemaObject.NONE ? properties.exact(words, name) : properties.object(words, made);
    }
}
