package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Cast.Context;
import dev.rung.sql.catalog.Casts;
import dev.rung.sql.catalog.Type;
import dev.rung.sql.catalog.Types;
import java.util.List;

/** Whether values can stand where values of other types are expected ({@code can_coerce_type} of PostgreSQL 18). */
final class Coercion {

    private final Types types;
    private final Casts casts;

    Coercion(Types types, Casts casts) {
        this.types = types;
        this.casts = casts;
    }

    Types types() {
        return types;
    }

    Casts casts() {
        return casts;
    }

    /** Whether arguments of these types can be given for parameters of those, all of them together. */
    boolean accepts(List<Type> arguments, List<Type> parameters) {
        boolean isPolymorphic = false;
        for (int i = 0; i < arguments.size(); i++) {
            if (arguments.get(i).equals(parameters.get(i))) {
                continue;
            }
            if (Polymorphism.isPolymorphic(parameters.get(i)) && !isInternal(arguments.get(i))) {
                isPolymorphic = true;
            } else if (!accepts(arguments.get(i), parameters.get(i))) {
                return false;
            }
        }
        return !isPolymorphic || Polymorphism.of(this, arguments, parameters).isConsistent();
    }

    /** Whether one value can be given for a parameter that does not depend on the others. */
    boolean accepts(Type argument, Type parameter) {
        if (argument.equals(parameter)) {
            return true;
        }
        if (isInternal(argument) || isInternal(parameter)) {
            return false;
        }
        return parameter.is("any")
                || argument.is("unknown")
                || casts.path(argument, parameter, Context.IMPLICIT).isPresent()
                || isRow(argument, parameter);
    }

    private static boolean isInternal(Type type) {
        return type.is("internal");
    }

    private static boolean isRow(Type argument, Type parameter) {
        return argument.is("record") && isComposite(parameter)
                || isComposite(argument) && parameter.is("record")
                || argument.element().filter(Coercion::isComposite).isPresent() && parameter.is("_record");
    }

    /** A domain over a composite type is one too. */
    static boolean isComposite(Type type) {
        return type.base().kind() == Type.Kind.COMPOSITE;
    }
}
