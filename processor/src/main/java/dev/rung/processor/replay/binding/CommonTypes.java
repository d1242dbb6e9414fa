package dev.rung.processor.replay.binding;

import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.resolution.CommonType;
import java.util.List;
import java.util.Optional;

/** The type that several values have together, with the length that all of them have. */
final class CommonTypes {

    private static final Catalog CATALOG = Catalog.of(Catalog.NEWEST);
    private static final CommonType POSTGRES = new CommonType(CATALOG.types(), CATALOG.casts());

    private CommonTypes() {}

    /** The type of all of them, if that is known; what is absent is not known. */
    static Optional<Type> of(List<Optional<Type>> types) {
        if (types.isEmpty() || types.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var known = types.stream().map(Optional::orElseThrow).toList();
        var first = known.get(0);
        if (known.stream().allMatch(first::equals)) {
            return Optional.of(first);
        }
        if (known.stream().allMatch(type -> isSame(type, first))) {
            return Optional.of(new Type(first.made(), first.type(), List.of()));
        }
        return common(known);
    }

    private static boolean isSame(Type one, Type other) {
        return one.made() == other.made() && one.type().equals(other.type());
    }

    /** What somebody made is nothing but itself here, and so is what is mixed with it. */
    private static Optional<Type> common(List<Type> types) {
        var made = types.stream().filter(type -> !type.isBuiltIn()).findFirst();
        if (made.isPresent()) {
            boolean isOnly = types.stream().allMatch(type -> isUnknown(type) || isSame(type, made.get()));
            return isOnly ? made.map(type -> new Type(type.made(), type.type(), List.of())) : Optional.empty();
        }
        return POSTGRES.of(types.stream().map(Type::type).toList())
                .map(type -> new Type(SchemaObject.NONE, type, modifiers(types)));
    }

    private static List<String> modifiers(List<Type> types) {
        var modifiers = types.get(0).modifiers();
        boolean areSame = types.stream()
                .allMatch(type -> isSame(type, types.get(0)) && type.modifiers().equals(modifiers));
        return areSame ? modifiers : List.of();
    }

    /** Whether PostgreSQL surely has no type for both. */
    static boolean areIncompatible(Optional<Type> one, Optional<Type> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().isBuiltIn()
                && other.get().isBuiltIn()
                && POSTGRES.of(List.of(one.get().type(), other.get().type())).isEmpty();
    }

    static boolean isUnknown(Type type) {
        return type.type().is("unknown");
    }

    /** A constant that nothing asked for a type is text. */
    static Optional<Type> closed(Optional<Type> type) {
        return type.map(known -> isUnknown(known) ? Type.of(CATALOG.types().get("text")) : known);
    }
}
