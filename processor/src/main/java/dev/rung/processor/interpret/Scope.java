package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What the names in a file mean: its imports, its package, and {@code java.lang}. */
final class Scope {

    /** The libraries whose code may be called: pure values, and jOOQ, which builds statements without running them. */
    private static final List<String> CALLABLE =
            List.of("java.lang.", "java.math.", "java.util.", "java.time.", "org.jooq.", "dev.rung.postgres.");

    private final JavaCode.Type type;
    private final JavaCode.Sources sources;
    private final Map<String, TypeRef> types = new HashMap<>();
    private final Map<String, List<String>> owners = new HashMap<>();
    private final Map<String, Optional<String>> constants = new HashMap<>();

    Scope(JavaCode.Type type, JavaCode.Sources sources) {
        this.type = type;
        this.sources = sources;
    }

    /** The class that a simple or qualified name stands for. */
    TypeRef type(String name) {
        var known = types.get(name);
        if (known == null) {
            known = find(name);
            types.put(name, known);
        }
        return known;
    }

    private TypeRef find(String name) {
        for (var candidate : candidates(name)) {
            var source = sources.find(candidate);
            if (source.isPresent()) {
                return TypeRef.of(source.get());
            }
            if (Logging.isLogger(candidate) && sources.exists(candidate)) {
                return TypeRef.of(Logging.class);
            }
            if (sources.exists(candidate)) {
                return callable(candidate).map(TypeRef::of).orElse(TypeRef.UNKNOWN);
            }
        }
        return TypeRef.UNKNOWN;
    }

    private static Optional<Class<?>> callable(String name) {
        return CALLABLE.stream().anyMatch(name::startsWith) ? load(name) : Optional.empty();
    }

    /** The qualified name of the class that a name stands for, be its source here or not. */
    Optional<String> qualified(String name) {
        return candidates(name).stream().filter(sources::exists).findFirst();
    }

    /** The qualified names that a name may stand for, in the order in which Java tries them. */
    private List<String> candidates(String name) {
        var candidates = new ArrayList<String>();
        var first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        for (var imported : type.imports()) {
            if (!imported.onDemand() && imported.name().endsWith("." + first)) {
                candidates.add(imported.name() + name.substring(first.length()));
            }
        }
        candidates.add(type.packageName().isEmpty() ? name : type.packageName() + "." + name);
        candidates.add("java.lang." + name);
        for (var imported : type.imports()) {
            if (imported.onDemand()) {
                candidates.add(imported.name() + "." + name);
            }
        }
        if (name.contains(".")) {
            candidates.add(name);
        }
        return candidates;
    }

    /** The classes whose static members of that name are in scope, those that are imported by name first. */
    List<String> staticOwners(String member) {
        return owners.computeIfAbsent(member, this::findStaticOwners);
    }

    /** Of them, the one that has a field of that name. */
    Optional<String> constantOwner(String field, Predicate<String> has) {
        var known = constants.get(field);
        if (known == null) {
            known = staticOwners(field).stream().filter(has).findFirst();
            constants.put(field, known);
        }
        return known;
    }

    private List<String> findStaticOwners(String member) {
        var found = new ArrayList<String>();
        for (var imported : type.imports()) {
            if (imported.isStatic() && imported.onDemand()) {
                found.add(imported.name());
            } else if (imported.isStatic() && imported.name().endsWith("." + member)) {
                found.add(0, imported.name().substring(0, imported.name().length() - member.length() - 1));
            }
        }
        return found;
    }

    /** A class by its canonical name, nested ones included. */
    private static Optional<Class<?>> load(String canonicalName) {
        var name = canonicalName;
        while (true) {
            try {
                return Optional.of(Class.forName(name, false, Scope.class.getClassLoader()));
            } catch (ClassNotFoundException | LinkageError absent) {
                int dot = name.lastIndexOf('.');
                if (dot < 0
                        || !Character.isUpperCase(name.charAt(dot + 1))
                        || name.substring(0, dot).chars().noneMatch(Character::isUpperCase)) {
                    return Optional.empty();
                }
                name = name.substring(0, dot) + "$" + name.substring(dot + 1);
            }
        }
    }
}
