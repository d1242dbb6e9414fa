package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Type;
import dev.rung.sql.catalog.Types;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The family of {@code anyelement}: an element, the array of it, the range of it and the multirange of that. */
final class SameTypes {

    private final Types types;
    private final Set<String> declared = new HashSet<>();
    private final Set<String> unknown = new HashSet<>();
    private final Map<String, Type> known = new HashMap<>();
    private boolean isConsistent = true;

    SameTypes(Types types) {
        this.types = types;
    }

    void take(String parameter, Type argument) {
        declared.add(parameter);
        var key = key(parameter);
        if (argument.is("unknown")) {
            unknown.add(key);
        } else {
            put(key, key.equals("anyelement") ? argument : argument.base());
        }
    }

    private static String key(String parameter) {
        return parameter.equals("anynonarray") || parameter.equals("anyenum") ? "anyelement" : parameter;
    }

    private void put(String key, @Nullable Type type) {
        isConsistent &= type != null
                && Objects.requireNonNullElse(known.putIfAbsent(key, type), type)
                        .equals(type);
    }

    /** Concludes from arrays, ranges and multiranges what their elements are. */
    void settle() {
        var array = known.get("anyarray");
        if (array != null && !array.is("anyarray")) {
            put("anyelement", array.element().orElse(null));
        }
        var multirange = known.get("anymultirange");
        if (multirange != null) {
            put("anyrange", partOf(multirange, Type.Kind.MULTIRANGE));
        }
        var range = known.get("anyrange");
        if (range != null) {
            put("anyelement", partOf(range, Type.Kind.RANGE));
        }
        var element = known.get("anyelement");
        isConsistent &= !declared.contains("anynonarray")
                || element == null
                || !element.base().isArray();
        isConsistent &= !declared.contains("anyenum") || element != null && isEnum(element);
    }

    private static boolean isEnum(Type type) {
        return type.kind() == Type.Kind.ENUM;
    }

    private static @Nullable Type partOf(Type type, Type.Kind kind) {
        return type.kind() == kind ? type.part().orElse(null) : null;
    }

    boolean isUsed() {
        return !declared.isEmpty();
    }

    boolean isConsistent() {
        return isConsistent;
    }

    /** A constant in quotes gets its type from the others, but no range from an element. */
    boolean isDetermined() {
        if (!isUsed()) {
            return true;
        }
        var array = known.get("anyarray");
        if (array != null && array.is("anyarray")) {
            return declared.size() == 1;
        }
        return known.containsKey("anyelement")
                && unknown.stream().allMatch(key -> actual(key).isPresent());
    }

    Optional<Type> actual(String parameter) {
        var key = key(parameter);
        var found = Optional.ofNullable(known.get(key));
        return switch (key) {
            case "anyarray" ->
                found.or(() -> Optional.ofNullable(known.get("anyelement")).flatMap(Polymorphism::arrayOf));
            case "anymultirange" ->
                found.or(() -> Optional.ofNullable(known.get("anyrange")).map(types::multirange));
            default -> found;
        };
    }
}
