package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Cast.Context;
import dev.rung.sql.catalog.Casts;
import dev.rung.sql.catalog.Casts.Path;
import dev.rung.sql.catalog.Catalog;
import dev.rung.sql.catalog.Routine;
import dev.rung.sql.catalog.Type;
import dev.rung.sql.catalog.Types;
import java.util.List;
import java.util.Optional;

/** Finds the routine that PostgreSQL calls (PostgreSQL 18, "Type Conversion", "Functions"). */
public final class FunctionResolution {

    private final Coercion coercion;

    /**
     * Makes it.
     *
     * @param types the types that there are
     * @param casts the casts that there are
     */
    public FunctionResolution(Types types, Casts casts) {
        this.coercion = new Coercion(types, casts);
    }

    /**
     * Finds one among those that PostgreSQL brings along.
     *
     * @param catalog the catalog of a version
     * @param name the name, which may be that of a type
     * @param arguments the types of the arguments
     * @return what is called, or why PostgreSQL refuses
     */
    public static Resolution<Routine> resolve(Catalog catalog, String name, List<Type> arguments) {
        var routines = catalog.functions(name).stream()
                .filter(routine -> routine.schema().equals(Type.PG_CATALOG))
                .toList();
        return new FunctionResolution(catalog.types(), catalog.casts())
                .resolve(routines, catalog.types().find(name), Call.of(arguments));
    }

    /**
     * Finds one among several.
     *
     * @param routines the routines of that name in the schemas of the search path, in its order
     * @param type the type of that name, if there is one
     * @param call the arguments
     * @return what is called, or why PostgreSQL refuses
     */
    public Resolution<Routine> resolve(List<Routine> routines, Optional<Type> type, Call call) {
        var candidates = new Candidates(new CallMatch(call)).of(routines);
        var exact = candidates.stream()
                .filter(candidate -> candidate.parameters().equals(call.arguments()))
                .findFirst();
        if (exact.isPresent()) {
            return found(exact.get(), call);
        }
        var cast = type.filter(target -> isCast(call, target));
        if (cast.isPresent()) {
            return new Resolution.Converted<>(cast.get());
        }
        var accepting = candidates.stream()
                .filter(candidate -> coercion.accepts(call.arguments(), candidate.parameters()))
                .toList();
        if (accepting.isEmpty()) {
            return new Resolution.Refused<>(Resolution.Reason.NONE);
        }
        var best = accepting.size() == 1
                ? Optional.of(accepting.get(0))
                : new Selection<Optional<Routine>>(coercion, call.arguments()).best(accepting);
        return best.map(candidate -> found(candidate, call))
                .orElseGet(() -> new Resolution.Refused<>(Resolution.Reason.AMBIGUOUS));
    }

    private Resolution<Routine> found(Candidate<Optional<Routine>> candidate, Call call) {
        return candidate.target().isEmpty()
                ? new Resolution.Refused<>(Resolution.Reason.AMBIGUOUS)
                : new Determination(coercion)
                        .of(
                                new Candidate<>(candidate.target().get(), candidate.parameters(), candidate.result()),
                                call.arguments());
    }

    /** A type is called like a function with what becomes of that type without a function. */
    private boolean isCast(Call call, Type target) {
        if (call.arguments().size() != 1 || !call.names().isEmpty() || target.kind() == Type.Kind.COMPOSITE) {
            return false;
        }
        var source = call.arguments().get(0);
        if (source.is("unknown")) {
            return true;
        }
        boolean isRow = source.is("record") || Coercion.isComposite(source);
        return coercion.casts()
                .path(source, target, Context.EXPLICIT)
                .filter(path -> path == Path.SAME_BYTES || path == Path.TEXT && !(isRow && target.category() == 'S'))
                .isPresent();
    }
}
