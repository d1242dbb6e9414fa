package dev.rung.sql.catalog;

/** Kinds of objects of which the catalog knows no more than names. */
public enum NamedKind {
    /** A schema. */
    SCHEMA("schema"),
    /** A method of access to tables or indexes. */
    ACCESS_METHOD("access method"),
    /** A procedural language. */
    LANGUAGE("language"),
    /** A collation; those that the operating system brings along are not known. */
    COLLATION("collation"),
    /** A text search configuration. */
    TEXT_SEARCH_CONFIGURATION("text search configuration"),
    /** A text search dictionary. */
    TEXT_SEARCH_DICTIONARY("text search dictionary"),
    /** A text search parser. */
    TEXT_SEARCH_PARSER("text search parser"),
    /** A text search template. */
    TEXT_SEARCH_TEMPLATE("text search template"),
    /** A role of those that every cluster has. */
    ROLE("role"),
    /** A tablespace. */
    TABLESPACE("tablespace"),
    /** A conversion between encodings. */
    CONVERSION("conversion");

    private final String key;

    NamedKind(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
