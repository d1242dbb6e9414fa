package dev.rung.sql.tree;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Walks through trees and changes them, whatever they are made of: a node's parts are the components of its record. */
public final class Tree {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private Tree() {}

    /**
     * The nodes that a node is made of.
     *
     * @param node any node
     * @return its parts, in the order of its components
     */
    public static List<Node> parts(Node node) {
        var parts = new ArrayList<Node>();
        for (var value : SHAPES.get(node.getClass()).values(node)) {
            addParts(value, parts::add);
        }
        return parts;
    }

    private static void addParts(Object value, Consumer<Node> parts) {
        if (value instanceof Node part) {
            parts.accept(part);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(part -> addParts(part, parts));
        } else if (value instanceof List<?> list) {
            list.forEach(part -> addParts(part, parts));
        }
    }

    /**
     * Visits a node and everything in it, the whole before its parts.
     *
     * @param node any node
     * @param visitor what to do with each
     */
    public static void walk(Node node, Consumer<? super Node> visitor) {
        visitor.accept(node);
        parts(node).forEach(part -> walk(part, visitor));
    }

    /**
     * All nodes of a type within a node, itself counted.
     *
     * @param node any node
     * @param type the type that is looked for
     * @return the nodes, the whole before its parts
     * @param <T> the type
     */
    public static <T extends Node> List<T> all(Node node, Class<T> type) {
        var found = new ArrayList<T>();
        walk(node, part -> {
            if (type.isInstance(part)) {
                found.add(type.cast(part));
            }
        });
        return found;
    }

    /**
     * A tree with each of its nodes replaced, the parts before the whole.
     *
     * @param node any node
     * @param change what becomes of a node: itself, or another one that may stand in its place
     * @return the changed tree; the same object where nothing changed
     * @param <T> the type of the node
     * @throws IllegalArgumentException if a node that was put in may not stand there
     */
    @SuppressWarnings("unchecked")
    public static <T extends Node> T map(T node, UnaryOperator<Node> change) {
        var shape = SHAPES.get(node.getClass());
        var values = shape.values(node);
        boolean isChanged = false;
        for (int i = 0; i < values.length; i++) {
            var mapped = mapValue(values[i], change);
            isChanged |= mapped != values[i];
            values[i] = mapped;
        }
        return (T) change.apply(isChanged ? shape.create(values) : node);
    }

    private static Object mapValue(Object value, UnaryOperator<Node> change) {
        if (value instanceof Node part) {
            return map(part, change);
        }
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            var mapped = mapValue(optional.get(), change);
            return mapped == optional.get() ? value : Optional.of(mapped);
        }
        if (value instanceof List<?> list) {
            var mapped = new ArrayList<>();
            boolean isChanged = false;
            for (var element : list) {
                var other = mapValue(element, change);
                isChanged |= other != element;
                mapped.add(other);
            }
            return isChanged ? List.copyOf(mapped) : value;
        }
        return value;
    }

    /** How a record is taken apart and put together again. */
    private record Shape(List<Method> components, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            try {
                var components = type.getRecordComponents();
                return new Shape(
                        Arrays.stream(components)
                                .map(RecordComponent::getAccessor)
                                .toList(),
                        type.getDeclaredConstructor(Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class[]::new)));
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException("every record has a canonical constructor", impossible);
            }
        }

        Object[] values(Node node) {
            var values = new Object[components.size()];
            try {
                for (int i = 0; i < values.length; i++) {
                    values[i] = components.get(i).invoke(node);
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("nodes and their parts are public", e);
            }
            return values;
        }

        Node create(Object[] values) {
            try {
                return (Node) constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException("this may not stand there", e);
            }
        }
    }
}
