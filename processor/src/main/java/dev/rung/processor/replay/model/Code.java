package dev.rung.processor.replay.model;

import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Tree;
import java.util.Map;
import java.util.Optional;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * A piece of SQL that means what it meant when it was written: its names are bound to objects, and follow them when they are renamed.
 *
 * @param tree the SQL as it was written
 * @param references the ids of the objects that names stand for, by the offset at which the {@link Name} begins
 * @param text how it was written, for people
 * @param <T> what kind of SQL it is
 */
public record Code<T extends Node>(T tree, PMap<Integer, Long> references, String text) {

    /**
     * SQL of which no name is bound.
     *
     * @param tree the SQL
     * @param sql the text of the whole statement that it stands in
     */
    public static <T extends Node> Code<T> unbound(T tree, String sql) {
        return new Code<>(tree, HashTreePMap.empty(), tree.place().in(sql));
    }

    /**
     * SQL with its names bound.
     *
     * @param tree the SQL
     * @param references the ids of objects, by the offset at which their name begins
     * @param sql the text of the whole statement that it stands in
     */
    public static <T extends Node> Code<T> bound(T tree, Map<Integer, Long> references, String sql) {
        return new Code<>(tree, HashTreePMap.from(references), tree.place().in(sql));
    }

    /** It with the names that its objects have in a schema. */
    public T in(Schema schema) {
        return references.isEmpty() ? tree : Tree.map(tree, node -> node instanceof Name name ? current(name, schema) : node);
    }

    private Name current(Name name, Schema schema) {
        return Optional.ofNullable(references.get(name.place().start()))
                .flatMap(schema::find)
                .filter(object -> !object.name().equals(name.text()))
                .map(object -> new Name(object.name(), name.place()))
                .orElse(name);
    }
}
