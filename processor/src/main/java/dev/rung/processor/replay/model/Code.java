package dev.rung.processor.replay.model;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Constant;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.Select;
import dev.rung.sql.tree.Tree;
import dev.rung.sql.tree.ValueReference;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

    /** The place of a name that stands for no object. */
    private static final Place UNBOUND = new Place(Integer.MIN_VALUE, Integer.MIN_VALUE);

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

    /** It with its names bound to other objects. */
    public Code<T> rebound(UnaryOperator<Long> change) {
        var others = references;
        for (var reference : references.entrySet()) {
            others = others.plus(reference.getKey(), change.apply(reference.getValue()));
        }
        return new Code<>(tree, others, text);
    }

    /** It with the names that its objects have in a schema; what a query selects goes on under the name that it had. */
    public T in(Schema schema) {
        return references.isEmpty() ? tree : Tree.map(named(schema), node -> current(node, schema));
    }

    private T named(Schema schema) {
        return Tree.map(tree, node -> node instanceof Select.Target target ? named(target, schema) : node);
    }

    private Select.Target named(Select.Target target, Schema schema) {
        if (target.name().isPresent() || !(target.value() instanceof ValueReference.Column column)) {
            return target;
        }
        var name = column.name().name();
        return current(name, schema) == name
                ? target
                : new Select.Target(target.value(), Optional.of(new Name(name.text(), UNBOUND)), target.place());
    }

    private Node current(Node node, Schema schema) {
        if (node instanceof Name name) {
            return current(name, schema);
        }
        return node instanceof Constant.Text constant ? current(constant, schema) : node;
    }

    /** The name of a sequence in {@code nextval('s')} follows it. */
    private Constant.Text current(Constant.Text constant, Schema schema) {
        return Optional.ofNullable(references.get(constant.place().start()))
                .flatMap(schema::find)
                .map(object -> new Constant.Text(schema.quoted(object), constant.place()))
                .orElse(constant);
    }

    private Name current(Name name, Schema schema) {
        return Optional.ofNullable(references.get(name.place().start()))
                .flatMap(schema::find)
                .filter(object -> !object.name().equals(name.text()))
                .map(object -> new Name(object.name(), name.place()))
                .orElse(name);
    }
}
