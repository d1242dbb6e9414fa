package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * The choice among several candidates that all accept the arguments ({@code func_select_candidate} of PostgreSQL 18; steps 4.c to 4.f of
 * "Functions" and 3.c to 3.f of "Operators").
 */
final class Selection<T> {

    private final Coercion coercion;
    private final List<Type> arguments;

    Selection(Coercion coercion, List<Type> arguments) {
        this.coercion = coercion;
        this.arguments = arguments.stream().map(Type::base).toList();
    }

    /** The best of the candidates, if one is. */
    Optional<Candidate<T>> best(List<Candidate<T>> candidates) {
        var exact = best(candidates, this::exactMatches);
        if (exact.size() == 1) {
            return Optional.of(exact.get(0));
        }
        var preferred = best(exact, this::exactOrPreferredMatches);
        if (preferred.size() == 1) {
            return Optional.of(preferred.get(0));
        }
        if (arguments.stream().noneMatch(this::isUnknown)) {
            return Optional.empty();
        }
        var fitting = new UnknownArguments<T>(arguments).fitting(preferred);
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : likeTheOthers(fitting);
    }

    private List<Candidate<T>> best(List<Candidate<T>> candidates, ToIntFunction<Candidate<T>> matches) {
        int most = candidates.stream().mapToInt(matches).max().orElse(0);
        return candidates.stream()
                .filter(candidate -> matches.applyAsInt(candidate) == most)
                .toList();
    }

    private int exactMatches(Candidate<T> candidate) {
        int matches = 0;
        for (int i = 0; i < arguments.size(); i++) {
            matches += isKnown(i) && isExact(candidate, i) ? 1 : 0;
        }
        return matches;
    }

    private int exactOrPreferredMatches(Candidate<T> candidate) {
        int matches = 0;
        for (int i = 0; i < arguments.size(); i++) {
            matches += isKnown(i) && (isExact(candidate, i) || isPreferred(candidate, i)) ? 1 : 0;
        }
        return matches;
    }

    private boolean isUnknown(Type argument) {
        return argument.is("unknown");
    }

    private boolean isKnown(int argument) {
        return !isUnknown(arguments.get(argument));
    }

    private boolean isExact(Candidate<T> candidate, int argument) {
        return candidate.parameters().get(argument).equals(arguments.get(argument));
    }

    private boolean isPreferred(Candidate<T> candidate, int argument) {
        var parameter = candidate.parameters().get(argument);
        return parameter.isPreferred()
                && parameter.category() == arguments.get(argument).category();
    }

    /** Takes the constants in quotes for what all other arguments are. */
    private Optional<Candidate<T>> likeTheOthers(List<Candidate<T>> candidates) {
        var known = arguments.stream()
                .filter(argument -> !isUnknown(argument))
                .distinct()
                .toList();
        if (known.size() != 1) {
            return Optional.empty();
        }
        var alike = new ArrayList<Type>();
        arguments.forEach(argument -> alike.add(known.get(0)));
        var fitting = candidates.stream()
                .filter(candidate -> coercion.accepts(alike, candidate.parameters()))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }
}
