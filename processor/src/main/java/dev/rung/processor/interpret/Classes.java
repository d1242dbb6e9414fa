package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The classes in source, and what the names of types mean in them. */
final class Classes {

    /** Supertypes without fields and helpers that anybody could inherit. */
    private static final Set<String> BARE = Set.of(
            "Reversible",
            "Irreversible",
            "Rung",
            "Object",
            "Comparable",
            "Runnable",
            "Serializable",
            "dev.rung.Reversible",
            "dev.rung.Irreversible",
            "dev.rung.Rung",
            "java.io.Serializable");

    private final JavaCode.Sources sources;
    private final Map<JavaCode.Type, ClassState> states = new IdentityHashMap<>();
    private final Map<JavaCode.Type, Scope> scopes = new IdentityHashMap<>();

    Classes(JavaCode.Sources sources) {
        this.sources = sources;
    }

    JavaCode.Sources sources() {
        return sources;
    }

    Collection<ClassState> states() {
        return List.copyOf(states.values());
    }

    Scope scope(JavaCode.Type type) {
        return scopes.computeIfAbsent(type, key -> new Scope(key, sources));
    }

    ClassState state(JavaCode.Type type) {
        var known = states.get(type);
        return known == null ? load(type, around(type)) : known;
    }

    /** A class within a method; it sees what is around it. */
    ClassState local(JavaCode.Type type, Frame around) {
        return load(type, around);
    }

    private ClassState load(JavaCode.Type type, @Nullable Frame enclosing) {
        var lineage = new ArrayList<JavaCode.Type>();
        var elsewhere = new ArrayList<String>();
        lineage.add(type);
        for (var name : type.superTypes()) {
            var reference = outside(type, name, enclosing);
            var superType = reference.source();
            if (superType == null) {
                boolean bare =
                        reference.library() != null && reference.library().isInterface();
                if (!bare && !BARE.contains(name)) {
                    elsewhere.add(name);
                }
            } else if (superType != type) {
                var above = state(superType);
                above.lineage().stream()
                        .filter(other -> lineage.stream().noneMatch(known -> known == other))
                        .forEach(lineage::add);
                elsewhere.addAll(above.elsewhere());
            }
        }
        lineage.sort((one, other) -> Boolean.compare(isInterface(one), isInterface(other)));
        var state = new ClassState(type, enclosing, lineage, elsewhere);
        states.put(type, state);
        return state;
    }

    private static boolean isInterface(JavaCode.Type type) {
        return type.kind() == JavaCode.Kind.INTERFACE;
    }

    private @Nullable Frame around(JavaCode.Type type) {
        return type.outer() == null
                ? null
                : sources.find(type.outer())
                        .map(outer -> Frame.of(outer, null, state(outer).enclosing()))
                        .orElse(null);
    }

    /** The frame of a static method of a class. */
    Frame frame(JavaCode.Type type) {
        return Frame.of(type, null, state(type).enclosing());
    }

    boolean isSubtype(JavaCode.Type type, JavaCode.Type other) {
        return state(type).lineage().stream().anyMatch(above -> above == other);
    }

    /** What the name of a type stands for at a place in code. */
    TypeRef type(Frame frame, String name) {
        if (name.endsWith("[]")) {
            return type(frame, name.substring(0, name.length() - 2)).array();
        }
        var primitive = Primitives.named(name);
        if (primitive != null) {
            return TypeRef.of(primitive);
        }
        var first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        for (var current = frame; current != null; current = current.enclosing()) {
            var found = current.localType(first).or(member(current.type(), first));
            if (found.isPresent()) {
                return inside(found.get(), name.substring(first.length()));
            }
        }
        return scope(frame.type()).type(name);
    }

    private Supplier<Optional<TypeRef>> member(JavaCode.Type type, String name) {
        return () -> {
            if (type.simpleName().equals(name) && type.outer() == null) {
                return Optional.of(TypeRef.of(type));
            }
            if (type.typeParameters().contains(name)) {
                return Optional.of(TypeRef.UNKNOWN);
            }
            return state(type).lineage().stream()
                    .flatMap(above -> above.nested(name).stream())
                    .findFirst()
                    .map(TypeRef::of);
        };
    }

    /** A type in another one: {@code .Inner.Innermost}. */
    private TypeRef inside(TypeRef type, String path) {
        var current = type;
        for (var name : path.isEmpty() ? new String[0] : path.substring(1).split("\\.")) {
            current = current.source() == null
                    ? TypeRef.UNKNOWN
                    : member(current.source(), name).get().orElse(TypeRef.UNKNOWN);
        }
        return current;
    }

    /** The supertypes of a class are named where the class stands, not within it. */
    private TypeRef outside(JavaCode.Type type, String name, @Nullable Frame enclosing) {
        return enclosing == null ? scope(type).type(name) : type(enclosing, name);
    }

    /** The class that declares a field of that name, as seen from another one. */
    Optional<JavaCode.Type> declaring(JavaCode.Type type, String field) {
        return state(type).lineage().stream()
                .filter(above -> declares(above, field))
                .findFirst();
    }

    private static boolean declares(JavaCode.Type type, String field) {
        return type.members().stream()
                        .anyMatch(member -> member instanceof JavaCode.Field declared
                                && declared.name().equals(field))
                || type.components().stream()
                        .anyMatch(component -> component.name().equals(field))
                || type.constants().stream()
                        .anyMatch(constant -> constant.name().equals(field));
    }
}
