package dev.rung.processor.replay.model;

import java.util.List;
import java.util.Set;

/**
 * A type that something has.
 *
 * @param made the id of the type or domain that somebody made, of the elements where it is an array, or {@link SchemaObject#NONE} for one that
 *     PostgreSQL or an extension brings along
 * @param type what PostgreSQL knows of it
 * @param modifiers its length, or precision and scale, as they are written
 */
public record Type(long made, dev.rung.sql.catalog.Type type, List<String> modifiers) {

    /** Copies the list. */
    public Type {
        modifiers = List.copyOf(modifiers);
    }

    /** One that PostgreSQL brings along, without a length. */
    public static Type of(dev.rung.sql.catalog.Type type) {
        return new Type(SchemaObject.NONE, type, List.of());
    }

    /** Whether it is known: {@code unknown} is no type that a column can have (PostgreSQL 10), and stands for one that was not found out. */
    public boolean isKnown() {
        return !type.is("unknown");
    }

    /** Without a length, which the arguments and the result of a routine do not have. */
    public Type withoutModifiers() {
        return modifiers.isEmpty() ? this : new Type(made, type, List.of());
    }

    /** The same that somebody made, under another id. */
    Type of(long other) {
        return new Type(other, type, modifiers);
    }

    /** Whether it is one of PostgreSQL's own, under the name that its catalog has for it. */
    public boolean is(String catalogName) {
        return isBuiltIn() && type.is(catalogName);
    }

    /** Whether PostgreSQL or an extension brings it along. */
    public boolean isBuiltIn() {
        return made == SchemaObject.NONE;
    }

    /** That what is of it cannot be without it, where somebody made it. */
    public Set<Dependency> needs() {
        return isBuiltIn() ? Set.of() : Set.of(Dependency.normal(made));
    }

    /** As PostgreSQL shows it ({@code format_type}); one that somebody made under the name that it has by now. */
    public String shown(Schema schema) {
        var element = type.element().orElse(type);
        var name = schema.find(made).map(schema::quoted).orElse(element.sqlName());
        return withModifiers(name) + (type.isArray() ? "[]" : "");
    }

    /** A length stands before {@code with time zone}. */
    private String withModifiers(String name) {
        if (modifiers.isEmpty()) {
            return name;
        }
        var written =
                Character.isLetter(modifiers.get(0).charAt(0)) ? words() : "(" + String.join(",", modifiers) + ")";
        int zone = Math.max(name.indexOf(" with time zone"), name.indexOf(" without time zone"));
        return zone < 0 ? name + written : name.substring(0, zone) + written + name.substring(zone);
    }

    /** {@code interval day to second(3)}. */
    private String words() {
        return " " + modifiers.get(0) + (modifiers.size() > 1 ? "(" + modifiers.get(1) + ")" : "");
    }
}
