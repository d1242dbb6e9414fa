package dev.rung.sql.parser;

import dev.rung.sql.tree.AssignmentTarget;
import dev.rung.sql.tree.DataStatement;
import dev.rung.sql.tree.Expression;
import dev.rung.sql.tree.MergeBranch;
import dev.rung.sql.tree.With;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code merge} (PostgreSQL 15). */
final class MergeGrammar {

    private MergeGrammar() {}

    static DataStatement.Merge merge(Cursor at, int start, Optional<With> with) {
        at.expect("merge");
        at.expect("into");
        var table = RelationGrammar.relation(at);
        var alias = DataGrammar.alias(at);
        at.expect("using");
        var source = FromGrammar.item(at);
        at.expect("on");
        var condition = ExpressionGrammar.expression(at);
        var branches = new ArrayList<MergeBranch>();
        do {
            branches.add(branch(at));
        } while (at.is("when"));
        var returning = ReturningGrammar.returning(at);
        return new DataStatement.Merge(
                with, table, alias, source, condition, branches, returning, at.since(start));
    }

    private static MergeBranch branch(Cursor at) {
        int start = at.mark();
        at.expect("when");
        var match = match(at);
        var condition = at.after("and", ExpressionGrammar::expression);
        at.expect("then");
        var action = action(at, match);
        return new MergeBranch(match, condition, action, at.since(start));
    }

    private static MergeBranch.Match match(Cursor at) {
        boolean isNot = at.accept("not");
        at.expect("matched");
        if (!isNot) {
            return MergeBranch.Match.MATCHED;
        }
        boolean isBySource = at.accept("by") && at.expectAny("source", "target").equals("source");
        return isBySource ? MergeBranch.Match.NOT_MATCHED_BY_SOURCE : MergeBranch.Match.NOT_MATCHED_BY_TARGET;
    }

    /** Only a row that the target has can be changed, only one that it has not can be inserted. */
    private static MergeBranch.Action action(Cursor at, MergeBranch.Match match) {
        int start = at.mark();
        if (at.accept("do")) {
            at.expect("nothing");
            return new MergeBranch.Nothing(at.since(start));
        }
        if (match == MergeBranch.Match.NOT_MATCHED_BY_TARGET) {
            at.expect("insert");
            return insert(at, start);
        }
        if (at.expectAny("update", "delete").equals("delete")) {
            return new MergeBranch.Delete(at.since(start));
        }
        at.expect("set");
        var assignments = AssignmentGrammar.assignments(at);
        return new MergeBranch.Update(assignments, at.since(start));
    }

    private static MergeBranch.Action insert(Cursor at, int start) {
        if (at.accept("default")) {
            at.expect("values");
            return new MergeBranch.Insert(
                    List.of(), DataStatement.Overriding.DEFAULT, List.of(), at.since(start));
        }
        List<AssignmentTarget> columns = at.is("(") ? InsertGrammar.columns(at) : List.of();
        var overriding = InsertGrammar.overriding(at);
        at.expect("values");
        List<Expression> values = at.list(ExpressionGrammar::expression);
        return new MergeBranch.Insert(columns, overriding, values, at.since(start));
    }
}
