package dev.rung.sql.parser;

import dev.rung.sql.tree.Assignment;
import dev.rung.sql.tree.AssignmentTarget;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.OnConflict;
import dev.rung.sql.tree.Query;
import dev.rung.sql.tree.With;
import java.util.List;
import java.util.Optional;

/** {@code insert}. */
final class InsertGrammar {

    private InsertGrammar() {}

    static DataStatement.Insert insert(Cursor at, int start, Optional<With> with) {
        at.expect("insert");
        at.expect("into");
        var table = RelationGrammar.name(at);
        var alias = at.after("as", Cursor::name);
        boolean isDefault = at.accept("default");
        if (isDefault) {
            at.expect("values");
        }
        List<AssignmentTarget> columns = !isDefault && beginsColumns(at) ? columns(at) : List.of();
        var overriding = isDefault ? DataStatement.Overriding.DEFAULT : overriding(at);
        var source = isDefault ? Optional.<Query>empty() : Optional.of(QueryGrammar.query(at));
        var onConflict = onConflict(at);
        var returning = ReturningGrammar.returning(at);
        return new DataStatement.Insert(
                with, table, alias, columns, overriding, source, onConflict, returning, at.since(start));
    }

    /** A query may stand in parentheses too. */
    private static boolean beginsColumns(Cursor at) {
        return at.is("(") && !at.followsAt(1, "(") && !QueryGrammar.beginsAt(at, 1);
    }

    /** {@code insert_column_list} in parentheses. */
    static List<AssignmentTarget> columns(Cursor at) {
        return at.list(AssignmentGrammar::target);
    }

    /** {@code overriding … value}. */
    static DataStatement.Overriding overriding(Cursor at) {
        if (!at.accept("overriding")) {
            return DataStatement.Overriding.DEFAULT;
        }
        boolean isSystem = at.expectAny("system", "user").equals("system");
        at.expect("value");
        return isSystem ? DataStatement.Overriding.SYSTEM : DataStatement.Overriding.USER;
    }

    private static Optional<OnConflict> onConflict(Cursor at) {
        int start = at.mark();
        if (!at.accept("on")) {
            return Optional.empty();
        }
        at.expect("conflict");
        var arbiter = arbiter(at);
        at.expect("do");
        if (at.accept("nothing")) {
            return Optional.of(new OnConflict(arbiter, false, List.of(), Optional.empty(), at.since(start)));
        }
        at.expect("update");
        at.expect("set");
        List<Assignment> assignments = AssignmentGrammar.assignments(at);
        var where = at.after("where", ExpressionGrammar::expression);
        return Optional.of(new OnConflict(arbiter, true, assignments, where, at.since(start)));
    }

    /** {@code opt_conf_expr}. */
    private static Optional<OnConflict.Arbiter> arbiter(Cursor at) {
        int start = at.mark();
        if (at.accept("on")) {
            at.expect("constraint");
            var name = at.name();
            return Optional.of(new OnConflict.OfConstraint(name, at.since(start)));
        }
        if (!at.is("(")) {
            return Optional.empty();
        }
        var elements = at.list(KeyGrammar::element);
        Optional<Expression> where = at.after("where", ExpressionGrammar::expression);
        return Optional.of(new OnConflict.OfIndex(elements, where, at.since(start)));
    }
}
