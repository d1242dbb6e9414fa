package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Node;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What there is to say of an object, under the words in which people are told that it changed. What is absent is left out. */
public final class Properties {

    private final SortedMap<String, Value> values = new TreeMap<>();

    /** Nothing yet. */
    public Properties() {}

    /** It is so, if it is. */
    public Properties flag(String words, boolean isSo) {
        return isSo ? put(words, new Value.Yes()) : this;
    }

    /** A text of which each character counts, if there is one. */
    public Properties exact(String words, Optional<String> text) {
        text.ifPresent(present -> put(words, new Value.Exact(present)));
        return this;
    }

    /** A text of which each character counts. */
    public Properties exact(String words, String text) {
        return put(words, new Value.Exact(text));
    }

    /** Names in an order that counts, if there are any. */
    public Properties names(String words, List<String> names) {
        return names.isEmpty() ? this : exact(words, String.join(", ", names));
    }

    /** SQL, if there is some. */
    public Properties code(String words, Optional<? extends Code<? extends Node>> code) {
        code.ifPresent(present -> put(words, new Value.Meanings(List.of(present))));
        return this;
    }

    /** SQL, the value of which becomes of a type. */
    public Properties code(String words, Code<? extends Node> code, Type type) {
        return put(words, new Value.Meanings(List.of(code), Optional.of(type)));
    }

    /** Several pieces of SQL in an order that counts. */
    public Properties codes(String words, List<? extends Code<? extends Node>> codes) {
        return codes.isEmpty() ? this : put(words, new Value.Meanings(List.copyOf(codes)));
    }

    /** Other objects in an order that counts. */
    public Properties objects(String words, List<Long> ids) {
        return ids.isEmpty() ? this : put(words, new Value.OfObjects(ids));
    }

    /** A type. */
    public Properties type(String words, Type type) {
        return put(words, new Value.OfType(type));
    }

    /** Another object. */
    public Properties object(String words, long id) {
        return id == SchemaObject.NONE ? this : put(words, new Value.OfObjects(List.of(id)));
    }

    private Properties put(String words, Value value) {
        values.put(words, value);
        return this;
    }

    /** All of them, by their words. */
    public SortedMap<String, Value> all() {
        return Collections.unmodifiableSortedMap(values);
    }
}
