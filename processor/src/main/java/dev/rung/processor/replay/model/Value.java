package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Node;
import java.util.List;
import java.util.Optional;

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
     * SQL of which PostgreSQL keeps the meaning, and not the text: one piece or several, in an order that counts.
     *
     * @param codes the SQL
     * @param type the type that its value becomes of, where that is the column's
     */
    record Meanings(List<Code<? extends Node>> codes, Optional<Type> type) implements Value {

        /** SQL that stands for itself. */
        public Meanings(List<Code<? extends Node>> codes) {
            this(codes, Optional.empty());
        }
    }

    /**
     * A type.
     *
     * @param type the type
     */
    record OfType(Type type) implements Value {}

    /**
     * Other objects, in an order that counts.
     *
     * @param ids their ids
     */
    record OfObjects(List<Long> ids) implements Value {}
}
