package dev.rung.sql.parser;

import dev.rung.sql.tree.Argument;
import dev.rung.sql.tree.RoutineReference;
import java.util.List;
import java.util.Optional;

/** Routines that exist: {@code function_with_argtypes}. */
final class RoutineReferenceGrammar {

    private RoutineReferenceGrammar() {}

    static RoutineReference reference(Cursor at) {
        int start = at.mark();
        boolean mayBeFunction = at.isTypeOrFunctionName() || at.followsAt(1, ".");
        var name = mayBeFunction ? at.functionName() : at.qualifiedName();
        var arguments = mayBeFunction && at.is("(")
                ? Optional.of(ArgumentGrammar.arguments(at))
                : Optional.<List<Argument>>empty();
        return new RoutineReference(name, arguments, at.since(start));
    }
}
