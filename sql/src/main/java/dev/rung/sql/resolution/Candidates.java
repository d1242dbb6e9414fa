package dev.rung.sql.resolution;

import dev.rung.sql.catalog.Routine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The routines that can be called with so many arguments. Of two that take the same types, that of the first schema hides the other; in one
 * schema it is the one that needs no {@code variadic}; else nobody can say which is meant, and the candidate is none of them.
 */
final class Candidates {

    private final CallMatch match;

    Candidates(CallMatch match) {
        this.match = match;
    }

    List<Candidate<Optional<Routine>>> of(List<Routine> routines) {
        var candidates = new ArrayList<Candidate<Optional<Routine>>>();
        for (var routine : routines) {
            var parameters = match.parameters(routine);
            if (parameters.isPresent()) {
                add(
                        candidates,
                        new Candidate<>(
                                Optional.of(routine),
                                parameters.get(),
                                routine.result().type()));
            }
        }
        return candidates;
    }

    private void add(List<Candidate<Optional<Routine>>> candidates, Candidate<Optional<Routine>> next) {
        for (int i = 0; i < candidates.size(); i++) {
            var before = candidates.get(i);
            if (before.parameters().equals(next.parameters())) {
                candidates.set(i, better(before, next));
                return;
            }
        }
        candidates.add(next);
    }

    private Candidate<Optional<Routine>> better(
            Candidate<Optional<Routine>> before, Candidate<Optional<Routine>> next) {
        var one = before.target();
        var other = next.target();
        if (one.isEmpty()
                || other.isEmpty()
                || !one.get().schema().equals(other.get().schema())) {
            return before;
        }
        if (match.expands(one.get()) != match.expands(other.get())) {
            return match.expands(one.get()) ? next : before;
        }
        return new Candidate<>(Optional.empty(), before.parameters(), before.result());
    }
}
