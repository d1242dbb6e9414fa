package dev.rung.sql.parser;

import dev.rung.sql.tree.Assignment;
import dev.rung.sql.tree.AssignmentTarget;
import java.util.HashSet;
import java.util.List;

/** What PostgreSQL refuses of the assignments of any statement. */
final class AssignmentRules {

    private AssignmentRules() {}

    /** A whole column is set once; parts of one may be set several times. */
    static void check(Cursor at, List<Assignment> assignments) {
        var columns = new HashSet<String>();
        for (var assignment : assignments) {
            for (var target : targets(assignment)) {
                if (target.path().isEmpty() && !columns.add(target.column().text())) {
                    at.refuse(target.place(), "`" + target.column() + "` is set twice", "leave one of them out");
                }
            }
        }
    }

    private static List<AssignmentTarget> targets(Assignment assignment) {
        if (assignment instanceof Assignment.Several several) {
            return several.targets();
        }
        return assignment instanceof Assignment.Single single ? List.of(single.target()) : List.of();
    }
}
