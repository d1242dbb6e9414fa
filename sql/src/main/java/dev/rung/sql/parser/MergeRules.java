package dev.rung.sql.parser;

import dev.rung.sql.tree.MergeBranch;
import dev.rung.sql.tree.With;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What PostgreSQL refuses of any {@code merge}. */
final class MergeRules {

    private MergeRules() {}

    /** Behind a branch without a condition, no other one for the same rows is ever taken. */
    static void check(Cursor at, Optional<With> with, List<MergeBranch> branches) {
        with.filter(With::isRecursive)
                .ifPresent(recursive ->
                        at.refuse(recursive.place(), "`merge` takes no `with recursive`", "put the query into a view"));
        var done = EnumSet.noneOf(MergeBranch.Match.class);
        for (var branch : branches) {
            if (done.contains(branch.match())) {
                at.refuse(
                        branch.place(),
                        "this branch is never taken, since one before it has no condition",
                        "give that one a condition with `and`, or leave this one out");
            }
            if (branch.condition().isEmpty()) {
                done.add(branch.match());
            }
        }
    }
}
