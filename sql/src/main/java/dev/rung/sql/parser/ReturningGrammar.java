package dev.rung.sql.parser;

import dev.rung.sql.tree.Returning;
import java.util.List;
import java.util.Optional;

/** {@code returning}. */
final class ReturningGrammar {

    private ReturningGrammar() {}

    static Optional<Returning> returning(Cursor at) {
        int start = at.mark();
        if (!at.accept("returning")) {
            return Optional.empty();
        }
        List<Returning.RowVersion> versions =
                at.accept("with") ? at.list(ReturningGrammar::version) : List.of();
        var targets = SelectGrammar.targets(at);
        return Optional.of(new Returning(versions, targets, at.since(start)));
    }

    private static Returning.RowVersion version(Cursor at) {
        int start = at.mark();
        boolean isNew = at.expectAny("old", "new").equals("new");
        at.expect("as");
        var name = at.name();
        return new Returning.RowVersion(isNew, name, at.since(start));
    }
}
