package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Type;
import java.util.List;

/** What the candidates ask of the constants in quotes: text if one of them does, else what all of them agree on. */
final class UnknownArguments<T> {

    private final List<Type> arguments;

    UnknownArguments(List<Type> arguments) {
        this.arguments = arguments;
    }

    /** The candidates that ask for the category which is agreed on, and for its preferred type if one does; all if none is or does. */
    List<Candidate<T>> fitting(List<Candidate<T>> candidates) {
        var fitting = candidates;
        for (int i = 0; i < arguments.size(); i++) {
            if (!arguments.get(i).is("unknown")) {
                continue;
            }
            char category = category(candidates, i);
            if (category == 0) {
                return candidates;
            }
            int argument = i;
            boolean isPreferred = candidates.stream()
                    .map(candidate -> candidate.parameters().get(argument))
                    .anyMatch(parameter -> parameter.category() == category && parameter.isPreferred());
            fitting = fitting.stream()
                    .filter(candidate -> fits(candidate.parameters().get(argument), category, isPreferred))
                    .toList();
        }
        return fitting.isEmpty() ? candidates : fitting;
    }

    private static boolean fits(Type parameter, char category, boolean isPreferred) {
        return parameter.category() == category && (!isPreferred || parameter.isPreferred());
    }

    /** The category that is agreed on, or 0. */
    private char category(List<Candidate<T>> candidates, int argument) {
        var categories = candidates.stream()
                .map(candidate -> candidate.parameters().get(argument).category())
                .distinct()
                .toList();
        return categories.contains('S') ? 'S' : categories.size() == 1 ? categories.get(0) : 0;
    }
}
