package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;

/** A part that functions of SQL/JSON share (PostgreSQL 18, "JSON Functions"). */
public sealed interface JsonClause extends Node {

    /**
     * {@code format json encoding utf8}.
     *
     * @param encoding the encoding, if it is written
     * @param place where it stands
     */
    record Format(Optional<Name> encoding, Place place) implements JsonClause {}

    /**
     * A value that goes into JSON or is JSON itself.
     *
     * @param value the value
     * @param format its format, if it is written
     * @param place where it stands
     */
    record Value(Expression value, Optional<Format> format, Place place) implements JsonClause {}

    /**
     * A key and its value.
     *
     * @param key the key
     * @param value the value
     * @param place where it stands
     */
    record Entry(Expression key, Value value, Place place) implements JsonClause {}

    /**
     * A value with a name, for a path: what stands behind {@code passing}.
     *
     * @param value the value
     * @param name its name in the path
     * @param place where it stands
     */
    record Variable(Value value, Name name, Place place) implements JsonClause {}

    /**
     * {@code returning}.
     *
     * @param type the type of the result
     * @param format its format, if it is written
     * @param place where it stands
     */
    record Returning(TypeName type, Optional<Format> format, Place place) implements JsonClause {}

    /**
     * What a function gives when it finds nothing, or fails.
     *
     * @param kind what it gives
     * @param value the value, where the kind is {@link Answer#DEFAULT}
     * @param place where it stands
     */
    record Otherwise(Answer kind, Optional<Expression> value, Place place) implements JsonClause {}

    /** What a function gives when it has no result. */
    enum Answer {
        /** An error. */
        ERROR,
        /** Null. */
        NULL,
        /** True. */
        TRUE,
        /** False. */
        FALSE,
        /** Unknown. */
        UNKNOWN,
        /** An array without elements. */
        EMPTY_ARRAY,
        /** An object without keys. */
        EMPTY_OBJECT,
        /** The value of an expression. */
        DEFAULT
    }

    /** Whether results are put into an array. */
    enum Wrapper {
        /** Nothing is written. */
        DEFAULT,
        /** They are not. */
        WITHOUT,
        /** They are if there is more than one. */
        CONDITIONAL,
        /** They always are. */
        UNCONDITIONAL
    }

    /** What becomes of the quotes round a text. */
    enum Quotes {
        /** Nothing is written. */
        DEFAULT,
        /** They stay. */
        KEEP,
        /** They go. */
        OMIT
    }

    /** What becomes of nulls that go into an object or an array. */
    enum Nulls {
        /** Nothing is written: objects keep them, arrays do not. */
        DEFAULT,
        /** They stay. */
        NULL,
        /** They are left out. */
        ABSENT
    }
}
