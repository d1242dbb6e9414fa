package dev.rung.internal.run;

import dev.rung.sql.SqlScript;
import dev.rung.sql.facts.StatementFacts;
import dev.rung.sql.facts.Trace;
import java.util.List;

/**
 * What the runner has to know of a text of SQL before it sends it; the text may hold several statements.
 *
 * @param controlsTransaction whether it begins, ends or prepares a transaction, which is the runner's to do; a savepoint is not
 * @param changesSettings whether it may change settings beyond a statement
 * @param needsNoTransaction whether PostgreSQL refuses it in a transaction, as far as its text tells
 * @param trace how one sees that it was done
 */
record SqlFacts(boolean controlsTransaction, boolean changesSettings, boolean needsNoTransaction, Trace trace) {

    static SqlFacts of(String sql) {
        var facts = SqlScript.statements(sql).stream()
                .map(part -> StatementFacts.of(part.sql()))
                .toList();
        return new SqlFacts(
                facts.stream().anyMatch(StatementFacts::beginsOrEndsTransaction),
                facts.stream().anyMatch(StatementFacts::changesSettings),
                facts.stream().anyMatch(StatementFacts::needsNoTransaction),
                trace(facts));
    }

    private static Trace trace(List<StatementFacts> facts) {
        boolean isRepeatable = facts.stream().allMatch(each -> each.trace() instanceof Trace.Repeatable);
        if (isRepeatable) {
            return new Trace.Repeatable();
        }
        return facts.size() == 1 ? facts.get(0).trace() : new Trace.NotVisible();
    }

    /** Whether it changes settings and does nothing else, so that it can be done again at any time. */
    boolean onlySets() {
        return changesSettings && !needsNoTransaction && trace instanceof Trace.Repeatable;
    }

    /** Whether it blocks nobody while it waits, so that no lock timeout is to interrupt it. */
    boolean isConcurrent() {
        return List.of(
                        trace instanceof Trace.BuildsIndex build && build.concurrently(),
                        trace instanceof Trace.DropsIndexes drop && drop.concurrently(),
                        trace instanceof Trace.DetachesPartition detach && detach.concurrently(),
                        trace instanceof Trace.ReindexesConcurrently)
                .contains(true);
    }
}
