package dev.rung.sql.catalog;

import dev.rung.sql.Identifier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A type, of PostgreSQL or of somebody who made it.
 *
 * @param schema its schema
 * @param name its name as {@code pg_type} keeps it, such as {@code int4}, {@code _int4} for the array of it
 * @param sqlName its name as {@code format_type} shows it, such as {@code integer}, in quotes where it needs them
 * @param kind what kind of type it is
 * @param traits what the choice of functions and casts depends on
 * @param part what it is made of: the element of an array, the base type of a domain, the subtype of a range, the range of a multirange
 */
public record Type(String schema, String name, String sqlName, Kind kind, Traits traits, Optional<Type> part) {

    /** The schema of the types that PostgreSQL brings along. */
    public static final String PG_CATALOG = "pg_catalog";

    /** The kinds of types: {@code pg_type.typtype}, with arrays by themselves. */
    public enum Kind {
        /** A base type. */
        BASE,
        /** An array, of which elements can be taken. */
        ARRAY,
        /** The row type of a relation, or one made by {@code create type … as (…)}. */
        COMPOSITE,
        /** A domain. */
        DOMAIN,
        /** An enumeration. */
        ENUM,
        /** A pseudo-type, which only the arguments and the result of a function have. */
        PSEUDO,
        /** A range. */
        RANGE,
        /** A multirange. */
        MULTIRANGE
    }

    /**
     * What the choice of functions and casts depends on.
     *
     * @param category the category of the type, such as {@code N} for numbers (PostgreSQL 18, "pg_type", typcategory)
     * @param isPreferred whether it is the preferred type of its category
     * @param isCollatable whether its values have a collation
     * @param length the bytes of a value, -1 where they vary, -2 for a C string
     */
    public record Traits(char category, boolean isPreferred, boolean isCollatable, int length) {}

    /**
     * The row type of a relation, or one made by {@code create type … as (…)}.
     *
     * @param schema its schema
     * @param name its name
     * @return the type
     */
    public static Type composite(String schema, String name) {
        return made(schema, name, Kind.COMPOSITE, new Traits('C', false, false, -1), Optional.empty());
    }

    /**
     * An enumeration.
     *
     * @param schema its schema
     * @param name its name
     * @return the type
     */
    public static Type enumeration(String schema, String name) {
        return made(schema, name, Kind.ENUM, new Traits('E', false, false, 4), Optional.empty());
    }

    /**
     * A domain, which is in the category of its base type, and never preferred.
     *
     * @param schema its schema
     * @param name its name
     * @param base its base type, which may be a domain
     * @return the type
     */
    public static Type domain(String schema, String name, Type base) {
        var of = base.traits;
        var traits = new Traits(of.category, false, of.isCollatable, of.length);
        return made(schema, name, Kind.DOMAIN, traits, Optional.of(base));
    }

    /**
     * A range.
     *
     * @param schema its schema
     * @param name its name
     * @param subtype the type of its bounds
     * @return the type
     */
    public static Type range(String schema, String name, Type subtype) {
        return made(schema, name, Kind.RANGE, new Traits('R', false, false, -1), Optional.of(subtype));
    }

    /**
     * A multirange.
     *
     * @param schema its schema
     * @param name its name
     * @param range the range that it has several of
     * @return the type
     */
    public static Type multirange(String schema, String name, Type range) {
        return made(schema, name, Kind.MULTIRANGE, new Traits('R', false, false, -1), Optional.of(range));
    }

    private static Type made(String schema, String name, Kind kind, Traits traits, Optional<Type> part) {
        var written = Identifier.quote(name);
        var sqlName = schema.equals("public") ? written : Identifier.quote(schema) + "." + written;
        return new Type(schema, name, sqlName, kind, traits, part);
    }

    /**
     * The array of it. An array of arrays is one array, as in PostgreSQL, but for {@code int2vector} and {@code oidvector}.
     *
     * @return the array type
     */
    public Type array() {
        if (isArray() && name.startsWith("_")) {
            return this;
        }
        var array = new Traits('A', false, traits.isCollatable, -1);
        return new Type(schema, "_" + name, sqlName + "[]", Kind.ARRAY, array, Optional.of(this));
    }

    /**
     * What it is an array of.
     *
     * @return the type of the elements, if it is an array
     */
    public Optional<Type> element() {
        return isArray() ? part : Optional.empty();
    }

    /**
     * What a domain is made of in the end.
     *
     * @return the base type of a domain, else the type itself
     */
    public Type base() {
        return kind == Kind.DOMAIN && part.isPresent() ? part.get().base() : this;
    }

    /**
     * Whether it is an array.
     *
     * @return whether its elements can be taken
     */
    public boolean isArray() {
        return kind == Kind.ARRAY;
    }

    /**
     * Whether it is a type of PostgreSQL with that name.
     *
     * @param catalogName a name such as {@code int4}
     * @return whether it is
     */
    public boolean is(String catalogName) {
        return name.equals(catalogName) && schema.equals(PG_CATALOG);
    }

    /**
     * Its category.
     *
     * @return such as {@code N} for numbers
     */
    public char category() {
        return traits.category;
    }

    /**
     * Whether it is preferred in its category.
     *
     * @return whether it is
     */
    public boolean isPreferred() {
        return traits.isPreferred;
    }

    /** Two types are one if they have the same schema and name. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Type type && name.equals(type.name) && schema.equals(type.schema);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The name in SQL. */
    @Override
    public String toString() {
        return sqlName;
    }
}
