package dev.rung.sql.parser;

import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.ValueReference;
import dev.rung.sql.tree.With;
import java.util.Optional;

/** Reads and changes rows: queries, insert, update, delete, merge, truncate, call. */
final class DataGrammar {

    private DataGrammar() {}

    static DataStatement statement(Cursor at) {
        if (at.is("truncate")) {
            return TruncateGrammar.truncate(at);
        }
        if (at.is("call")) {
            return call(at);
        }
        return preparable(at);
    }

    private static DataStatement call(Cursor at) {
        int start = at.mark();
        at.expect("call");
        var call = CallGrammar.application(at);
        return new DataStatement.CallRoutine(call, at.since(start));
    }

    /** {@code PreparableStmt}: a query, {@code insert}, {@code update}, {@code delete} or {@code merge}. */
    static DataStatement preparable(Cursor at) {
        int start = at.mark();
        return preparable(at, start, WithGrammar.with(at));
    }

    private static DataStatement preparable(Cursor at, int start, Optional<With> with) {
        if (at.is("insert")) {
            return InsertGrammar.insert(at, start, with);
        }
        if (at.is("update")) {
            return UpdateGrammar.update(at, start, with);
        }
        if (at.is("delete")) {
            return DeleteGrammar.delete(at, start, with);
        }
        if (at.is("merge")) {
            return MergeGrammar.merge(at, start, with);
        }
        return QueryGrammar.query(at, start, with);
    }

    /** The alias of a table that is changed; {@code set} is none without {@code as}. */
    static Optional<Name> alias(Cursor at) {
        if (at.accept("as")) {
            return Optional.of(at.name());
        }
        return !at.follows("set") && at.isName() ? Optional.of(at.name()) : Optional.empty();
    }

    /** {@code where_or_current_clause}. */
    static Optional<Expression> where(Cursor at) {
        if (!at.accept("where")) {
            return Optional.empty();
        }
        return Optional.of(at.follows("current", "of") ? currentOf(at) : ExpressionGrammar.expression(at));
    }

    private static Expression currentOf(Cursor at) {
        int start = at.mark();
        at.expect("current", "of");
        var cursor = at.name();
        return new ValueReference.CurrentOf(cursor, at.since(start));
    }
}
