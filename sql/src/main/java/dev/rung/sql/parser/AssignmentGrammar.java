package dev.rung.sql.parser;

import dev.rung.sql.tree.Assignment;
import dev.rung.sql.tree.AssignmentTarget;
import java.util.List;

/** What {@code update} sets: {@code set_clause_list}. */
final class AssignmentGrammar {

    private AssignmentGrammar() {}

    static List<Assignment> assignments(Cursor at) {
        return at.separated(AssignmentGrammar::assignment);
    }

    private static Assignment assignment(Cursor at) {
        int start = at.mark();
        if (at.is("(")) {
            var targets = at.list(AssignmentGrammar::target);
            at.expect("=");
            var value = ExpressionGrammar.expression(at);
            return new Assignment.Several(targets, value, at.since(start));
        }
        var target = target(at);
        at.expect("=");
        var value = ExpressionGrammar.expression(at);
        return new Assignment.Single(target, value, at.since(start));
    }

    /** {@code set_target}: a column or a part of one. */
    static AssignmentTarget target(Cursor at) {
        int start = at.mark();
        var column = at.name();
        var path = ValueReferenceGrammar.path(at);
        return new AssignmentTarget(column, path, at.since(start));
    }
}
