package dev.rung.processor.replay.safety;

import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.RuleStatement;
import org.jspecify.annotations.Nullable;

/** What statements about rules do to a running system. */
final class RuleSafety implements RuleStatement.Cases<@Nullable Void> {

    private final Impact impact;

    RuleSafety(Impact impact) {
        this.impact = impact;
    }

    private @Nullable Void exclude(QualifiedName table) {
        impact.lock(table, LockMode.ACCESS_EXCLUSIVE);
        return null;
    }

    @Override
    public @Nullable Void create(RuleStatement.Create statement) {
        statement.actions().forEach(new Reads(impact)::plan);
        return exclude(statement.table());
    }

    @Override
    public @Nullable Void rename(RuleStatement.Rename statement) {
        return exclude(statement.table());
    }

    @Override
    public @Nullable Void drop(RuleStatement.Drop statement) {
        return null;
    }
}
