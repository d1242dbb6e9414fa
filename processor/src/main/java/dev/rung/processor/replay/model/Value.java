package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Node;

/** What a property of an object is, as far as two of them can be compared. */
public sealed interface Value {

    /** It is so. */
    record Yes() implements Value {}

    /**
     * A text of which each character counts.
     *
     * @param text the text
     */
    record Exact(String text) implements Value {}

    /**
     * SQL of which PostgreSQL keeps the meaning, and not the text.
     *
     * @param code the SQL
     */
    record Meaning(Code<? extends Node> code) implements Value {}

    /**
     * A type.
     *
     * @param type the type
     */
    record OfType(Type type) implements Value {}

    /**
     * Another object.
     *
     * @param id its id
     */
    record OfObject(long id) implements Value {}
}
