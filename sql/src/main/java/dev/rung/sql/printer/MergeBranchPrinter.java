package dev.rung.sql.printer;

import dev.rung.sql.tree.MergeBranch;

/** What {@code merge} does with some of the rows. */
final class MergeBranchPrinter {

    private MergeBranchPrinter() {}

    static void print(MergeBranch branch, Output out) {
        switch (branch.match()) {
            case MATCHED -> out.words("when", "matched");
            case NOT_MATCHED_BY_TARGET -> out.words("when", "not", "matched");
            case NOT_MATCHED_BY_SOURCE -> out.words("when", "not", "matched", "by", "source");
        }
        out.optional(branch.condition(), condition -> ExpressionPrinter.print(condition, out), "and");
        action(branch.action(), out.words("then"));
    }

    private static void action(MergeBranch.Action action, Output out) {
        if (action instanceof MergeBranch.Update update) {
            AssignmentPrinter.assignments(update.assignments(), out.words("update"));
        } else if (action instanceof MergeBranch.Delete) {
            out.words("delete");
        } else if (action instanceof MergeBranch.Insert insert) {
            insert(insert, out.words("insert"));
        } else if (action instanceof MergeBranch.Nothing) {
            out.words("do", "nothing");
        }
    }

    private static void insert(MergeBranch.Insert insert, Output out) {
        if (insert.values().isEmpty()) {
            out.words("default", "values");
            return;
        }
        out.listIfAny(insert.columns(), column -> AssignmentPrinter.target(column, out));
        AssignmentPrinter.overriding(insert.overriding(), out);
        ExpressionPrinter.list(insert.values(), out.words("values"));
    }
}
