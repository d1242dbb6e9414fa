package dev.rung.processor.replay.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The types by which objects of one name are told apart: of the arguments of a routine, of the operands of an operator, of the two sides of a
 * cast. Lengths do not count.
 *
 * @param types the types, in order; nothing where an operator has no operand
 */
public record ArgumentTypes(List<Optional<Type>> types) {

    /** Copies the list, and forgets the lengths. */
    public ArgumentTypes {
        types = types.stream().map(type -> type.map(Type::withoutModifiers)).toList();
    }

    /** Those of arguments, all of which have a type. */
    public static ArgumentTypes of(List<Type> types) {
        return new ArgumentTypes(types.stream().map(Optional::of).toList());
    }

    /** As a part of a key. */
    public String key() {
        return types.stream()
                .map(type -> type.map(ArgumentTypes::key).orElse("none"))
                .collect(Collectors.joining(",", "(", ")"));
    }

    /** What somebody made is told by its id, so that it may be renamed. */
    private static String key(Type type) {
        if (type.isBuiltIn()) {
            var catalogType = type.type();
            return catalogType.schema() + "." + catalogType.name();
        }
        return "#" + type.made() + (type.type().isArray() ? "[]" : "");
    }

    /**
     * As a part of a key of another schema, where what somebody made may have another id.
     *
     * @param here the schema that the types are of
     * @param there the other schema
     */
    public String keyIn(Schema here, Schema there) {
        var moved = types.stream()
                .map(type -> type.map(one -> one.isBuiltIn() ? one : one.of(counterpart(one.made(), here, there))))
                .toList();
        return new ArgumentTypes(moved).key();
    }

    private static long counterpart(long id, Schema here, Schema there) {
        return here.find(id)
                .flatMap(object -> here.find(object.schema())
                        .flatMap(in -> there.schema(in.name()))
                        .flatMap(in -> there.find(Schema.Key.of(object.kind(), in.id(), object.name()))))
                .map(SchemaObject::id)
                .orElse(id);
    }

    /** As people say it, and as SQL takes it. */
    public String shown(Schema schema) {
        return types.stream()
                .map(type -> type.map(one -> one.shown(schema)).orElse("none"))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    /** The ids of those that somebody made. */
    public List<Long> made() {
        return types.stream()
                .flatMap(Optional::stream)
                .filter(type -> !type.isBuiltIn())
                .map(Type::made)
                .distinct()
                .toList();
    }
}
