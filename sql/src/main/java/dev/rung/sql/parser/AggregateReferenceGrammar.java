package dev.rung.sql.parser;

import dev.rung.sql.tree.AggregateArguments;
import dev.rung.sql.tree.AggregateReference;
import dev.rung.sql.tree.Argument;
import java.util.List;

/** Aggregates that exist, and the arguments of those that are made. */
final class AggregateReferenceGrammar {

    private AggregateReferenceGrammar() {}

    /** {@code aggregate_with_argtypes}. */
    static AggregateReference reference(Cursor at) {
        int start = at.mark();
        var name = at.functionName();
        var arguments = arguments(at);
        return new AggregateReference(name, arguments, at.since(start));
    }

    /** {@code aggr_args}. */
    static AggregateArguments arguments(Cursor at) {
        int start = at.mark();
        at.expect("(");
        if (at.accept("*")) {
            at.expect(")");
            return new AggregateArguments(List.of(), List.of(), at.since(start));
        }
        var direct = at.is("order", "by") ? List.<Argument>of() : at.separated(AggregateReferenceGrammar::argument);
        var ordered =
                at.accept("order", "by") ? at.separated(AggregateReferenceGrammar::argument) : List.<Argument>of();
        at.expect(")");
        checkRest(at, direct, ordered);
        return new AggregateArguments(direct, ordered, at.since(start));
    }

    private static Argument argument(Cursor at) {
        var argument = ArgumentGrammar.argument(at);
        if (argument.mode() == Argument.Mode.OUT || argument.mode() == Argument.Mode.INOUT) {
            throw at.wrong(argument.place(), "an aggregate has no arguments that go out", "leave out the mode");
        }
        return argument;
    }

    private static void checkRest(Cursor at, List<Argument> direct, List<Argument> ordered) {
        if (direct.isEmpty() || ordered.isEmpty()) {
            return;
        }
        var last = direct.get(direct.size() - 1);
        var first = ordered.get(0);
        boolean isTheSame = ordered.size() == 1
                && first.mode() == Argument.Mode.VARIADIC
                && first.type().equals(last.type());
        if (last.mode() == Argument.Mode.VARIADIC && !isTheSame) {
            throw at.wrong(
                    first.place(),
                    "behind a variadic argument, one variadic argument of the same type is ordered by",
                    "write that argument again behind `order by`");
        }
    }
}
