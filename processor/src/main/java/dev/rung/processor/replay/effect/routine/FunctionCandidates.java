package dev.rung.processor.replay.effect.routine;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.Routine;
import dev.rung.processor.replay.model.Type;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.QualifiedName;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether there is a function that an aggregate can call: one whose parameters have the types of the arguments, or types that are kept alike
 * ({@code lookup_agg_function} of PostgreSQL 18, {@code src/backend/catalog/pg_aggregate.c}).
 */
final class FunctionCandidates {

    private static final Set<String> POLYMORPHIC = Set.of(
            "anyelement",
            "anyarray",
            "anynonarray",
            "anyenum",
            "anyrange",
            "anymultirange",
            "anycompatible",
            "anycompatiblearray",
            "anycompatiblenonarray",
            "anycompatiblerange",
            "anycompatiblemultirange");

    private final Transition transition;

    FunctionCandidates(Transition transition) {
        this.transition = transition;
    }

    /** Whether no function of a name takes arguments of these types, in any version. */
    boolean isSurelyNone(QualifiedName name, List<Type> types) {
        return Stream.concat(made(name), given(name)).noneMatch(parameters -> mayTake(parameters, types));
    }

    private Stream<List<Type>> made(QualifiedName name) {
        return transition.names().routines(name).stream()
                .map(routine -> routine.definition() instanceof Routine definition ? definition.inputs() : List.of());
    }

    private static Stream<List<Type>> given(QualifiedName name) {
        var schema = name.schema().map(Name::text).orElse("pg_catalog");
        return IntStream.rangeClosed(Catalog.OLDEST, Catalog.NEWEST)
                .mapToObj(version -> Catalog.of(version).functions(name.name().text()))
                .flatMap(List::stream)
                .filter(routine -> routine.schema().equals(schema))
                .map(routine ->
                        routine.signature().types().stream().map(Type::of).toList());
    }

    /** A function with another number of parameters may have defaults, or take any number of arguments. */
    private static boolean mayTake(List<Type> parameters, List<Type> types) {
        if (parameters.size() != types.size()) {
            return parameters.size() > types.size() || isOpen(parameters);
        }
        boolean isAnyOpen = false;
        boolean isAnyClosed = false;
        for (int i = 0; i < types.size(); i++) {
            if (!fits(parameters.get(i), types.get(i))) {
                return false;
            }
            boolean isPolymorphic = isPolymorphic(parameters.get(i));
            isAnyOpen |= isPolymorphic && isPolymorphic(types.get(i));
            isAnyClosed |= isPolymorphic && !isPolymorphic(types.get(i));
        }
        return !(isAnyOpen && isAnyClosed);
    }

    private static boolean isOpen(List<Type> parameters) {
        return parameters.isEmpty()
                || parameters.get(parameters.size() - 1).type().isArray()
                || parameters.stream().anyMatch(type -> type.type().kind() == dev.rung.sql.catalog.Type.Kind.PSEUDO);
    }

    private static boolean isPolymorphic(Type type) {
        return type.isBuiltIn() && POLYMORPHIC.contains(type.type().name());
    }

    private static boolean fits(Type parameter, Type type) {
        boolean areKnown = parameter.isBuiltIn() && type.isBuiltIn() && parameter.isKnown() && type.isKnown();
        if (!areKnown) {
            return !isPolymorphic(type) || isPolymorphic(parameter) || parameter.is("any");
        }
        return parameter.type().equals(type.type())
                || parameter.is("any")
                || isPolymorphic(parameter)
                || !isPolymorphic(type)
                        && Catalog.of(Catalog.NEWEST).casts().isBinaryCoercible(type.type(), parameter.type());
    }
}
