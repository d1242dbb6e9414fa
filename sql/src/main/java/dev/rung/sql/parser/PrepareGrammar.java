package dev.rung.sql.parser;

import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.PrepareStatement;
import dev.rung.sql.tree.TypeName;
import java.util.List;
import java.util.Optional;

/** Prepares, executes and forgets statements of a session. */
final class PrepareGrammar {

    private static final List<String> BEGINNINGS =
            List.of("select", "values", "table", "with", "(", "insert", "update", "delete", "merge");

    private PrepareGrammar() {}

    static PrepareStatement statement(Cursor at) {
        int start = at.mark();
        return switch (at.next().value()) {
            case "prepare" -> prepare(at, start);
            case "execute" -> {
                var name = at.name();
                List<Expression> arguments = at.is("(") ? at.list(ExpressionGrammar::expression) : List.of();
                yield new PrepareStatement.Execute(name, arguments, at.since(start));
            }
            default -> new PrepareStatement.Deallocate(deallocated(at), at.since(start));
        };
    }

    private static PrepareStatement prepare(Cursor at, int start) {
        var name = at.name();
        List<TypeName> parameters = at.is("(") ? at.list(TypeGrammar::type) : List.of();
        at.expect("as");
        return new PrepareStatement.Prepare(name, parameters, preparable(at), at.since(start));
    }

    /** {@code PreparableStmt}: what reads or changes rows, but for {@code truncate} and {@code call}. */
    static DataStatement preparable(Cursor at) {
        if (BEGINNINGS.stream().noneMatch(at::is)) {
            throw at.unexpected();
        }
        return DataGrammar.statement(at);
    }

    /** {@code prepare} may itself be the name. */
    private static Optional<Name> deallocated(Cursor at) {
        if (at.is("prepare") && (at.isNameAt(1) || at.followsAt(1, "all"))) {
            at.next();
        }
        return at.accept("all") ? Optional.empty() : Optional.of(at.name());
    }
}
