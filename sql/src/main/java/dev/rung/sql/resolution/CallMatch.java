package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Parameter;
import dev.rung.sql.catalog.Routine;
import dev.rung.sql.catalog.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which parameters of a routine the arguments of a call are for, by number and by name alone, whatever their types. */
final class CallMatch {

    private final Call call;

    CallMatch(Call call) {
        this.call = call;
    }

    /** The declared type for each argument, if the routine can be called so. */
    Optional<List<Type>> parameters(Routine routine) {
        if (!call.names().isEmpty()) {
            return named(routine.signature().parameters(), routine.signature().defaults());
        }
        var types = routine.signature().types();
        int given = call.arguments().size();
        if (expands(routine)) {
            return Optional.of(repeated(types, routine.signature().variadic().orElseThrow()));
        }
        boolean fits = given <= types.size()
                && given
                        >= types.size()
                                - (call.isVariadic() ? 0 : routine.signature().defaults());
        return fits ? Optional.of(types.subList(0, given)) : Optional.empty();
    }

    /** Whether the last parameter of the routine stands for any number of arguments. */
    boolean expands(Routine routine) {
        return !call.isVariadic()
                && call.names().isEmpty()
                && routine.signature().variadic().isPresent()
                && call.arguments().size() >= routine.signature().parameters().size();
    }

    private List<Type> repeated(List<Type> types, Type last) {
        var repeated = new ArrayList<>(types.subList(0, types.size() - 1));
        while (repeated.size() < call.arguments().size()) {
            repeated.add(last);
        }
        return repeated;
    }

    /** In the order of the arguments. What is not named needs a default. */
    private Optional<List<Type>> named(List<Parameter> parameters, int defaults) {
        if (call.arguments().size() > parameters.size()) {
            return Optional.empty();
        }
        var types = new ArrayList<Type>();
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            int number =
                    i < call.positional() ? i : number(parameters, call.names().get(i - call.positional()));
            if (number < 0 || !taken.add(number)) {
                return Optional.empty();
            }
            types.add(parameters.get(number).type());
        }
        for (int i = 0; i < parameters.size() - defaults; i++) {
            if (!taken.contains(i)) {
                return Optional.empty();
            }
        }
        return Optional.of(types);
    }

    private static int number(List<Parameter> parameters, String name) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }
}
