package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the polymorphic types of a call stand for. There are two families that know nothing of each other: in that of {@code anyelement}
 * all types are the same, in that of {@code anycompatible} they have a common type (PostgreSQL 18, "Polymorphic Types").
 */
final class Polymorphism {

    private static final Set<String> SIMPLE =
            Set.of("anyelement", "anyarray", "anynonarray", "anyenum", "anyrange", "anymultirange");
    private static final Set<String> COMPATIBLE = Set.of(
            "anycompatible",
            "anycompatiblearray",
            "anycompatiblenonarray",
            "anycompatiblerange",
            "anycompatiblemultirange");

    private final SameTypes same;
    private final CompatibleTypes compatible;

    private Polymorphism(Coercion coercion) {
        this.same = new SameTypes(coercion.types());
        this.compatible = new CompatibleTypes(coercion);
    }

    static boolean isPolymorphic(Type type) {
        return isSame(type) || isCompatible(type);
    }

    /** The array of a type; an array has none. */
    static Optional<Type> arrayOf(Type element) {
        return Optional.of(element.array()).filter(array -> !array.equals(element));
    }

    private static boolean isSame(Type type) {
        return type.kind() == Type.Kind.PSEUDO && SIMPLE.contains(type.name());
    }

    private static boolean isCompatible(Type type) {
        return type.kind() == Type.Kind.PSEUDO && COMPATIBLE.contains(type.name());
    }

    /** What the types of arguments say of the polymorphic types among the parameters. */
    static Polymorphism of(Coercion coercion, List<Type> arguments, List<Type> parameters) {
        var polymorphism = new Polymorphism(coercion);
        for (int i = 0; i < arguments.size(); i++) {
            var parameter = parameters.get(i);
            if (isSame(parameter)) {
                polymorphism.same.take(parameter.name(), arguments.get(i));
            } else if (isCompatible(parameter)) {
                polymorphism.compatible.take(parameter.name(), arguments.get(i));
            }
        }
        polymorphism.same.settle();
        polymorphism.compatible.settle();
        return polymorphism;
    }

    /** Whether the arguments do not contradict each other. */
    boolean isConsistent() {
        return same.isConsistent() && compatible.isConsistent();
    }

    /** Whether the arguments say what each polymorphic parameter stands for. */
    boolean isDetermined() {
        return same.isDetermined() && compatible.isDetermined();
    }

    /** What a declared type stands for. Where no parameter is polymorphic, it stands for itself. */
    Optional<Type> actual(Type declared) {
        if (isSame(declared) && same.isUsed()) {
            return same.actual(declared.name());
        }
        return isCompatible(declared) && compatible.isUsed()
                ? compatible.actual(declared.name())
                : Optional.of(declared);
    }
}
