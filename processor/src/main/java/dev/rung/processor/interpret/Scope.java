package dev.rung.processor.interpret;

import dev.rung.processor.read.JavaCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the names in a file mean: its imports, its package, and {@code java.lang}. */
final class Scope {

    /** The libraries whose code may be called: pure values, and jOOQ, which builds statements without running them. */
    private static final List<String> CALLABLE =
            List.of("java.lang.", "java.math.", "java.util.", "java.time.", "org.jooq.", "dev.rung.postgres.");

    private final JavaCode.Type type;

    Scope(JavaCode.Type type) {
        this.type = type;
    }

    /** The library class that a simple or qualified name stands for. */
    Optional<Class<?>> library(String name) {
        return candidates(name).stream()
                .filter(candidate -> CALLABLE.stream().anyMatch(candidate::startsWith))
                .flatMap(candidate -> load(candidate).stream())
                .findFirst();
    }

    /** The qualified names that a name may stand for, first the most likely. */
    List<String> candidates(String name) {
        var candidates = new ArrayList<String>();
        var first = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        for (var imported : type.imports()) {
            if (!imported.isStatic() && !imported.onDemand() && imported.name().endsWith("." + first)) {
                candidates.add(imported.name() + name.substring(first.length()));
            }
        }
        candidates.add(type.packageName().isEmpty() ? name : type.packageName() + "." + name);
        candidates.add("java.lang." + name);
        for (var imported : type.imports()) {
            if (!imported.isStatic() && imported.onDemand()) {
                candidates.add(imported.name() + "." + name);
            }
        }
        candidates.add(name);
        return candidates;
    }

    /** The classes whose static members of that name are in scope. */
    List<String> staticOwners(String member) {
        var owners = new ArrayList<String>();
        for (var imported : type.imports()) {
            if (imported.isStatic() && imported.onDemand()) {
                owners.add(imported.name());
            } else if (imported.isStatic() && imported.name().endsWith("." + member)) {
                owners.add(0, imported.name().substring(0, imported.name().length() - member.length() - 1));
            }
        }
        return owners;
    }

    /** A class by its canonical name, nested ones included. */
    static Optional<Class<?>> load(String canonicalName) {
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
