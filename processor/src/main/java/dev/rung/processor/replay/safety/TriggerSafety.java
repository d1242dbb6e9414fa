package dev.rung.processor.replay.safety;

import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.TriggerStatement;
import org.jspecify.annotations.Nullable;

/** What statements about triggers do to a running system. */
final class TriggerSafety implements TriggerStatement.Cases<@Nullable Void> {

    private static final int RENAMES_OF_CLONES = 15;

    private final Impact impact;

    TriggerSafety(Impact impact) {
        this.impact = impact;
    }

    private @Nullable Void lock(QualifiedName table, LockMode mode) {
        impact.lock(table, mode);
        return null;
    }

    @Override
    public @Nullable Void create(TriggerStatement.Create statement) {
        return lock(statement.table(), LockMode.SHARE_ROW_EXCLUSIVE);
    }

    @Override
    public @Nullable Void createConstraint(TriggerStatement.CreateConstraint statement) {
        statement.from().ifPresent(from -> impact.lock(from, LockMode.ACCESS_SHARE));
        return lock(statement.table(), LockMode.SHARE_ROW_EXCLUSIVE);
    }

    @Override
    public @Nullable Void rename(TriggerStatement.Rename statement) {
        if (impact.isAtLeast(RENAMES_OF_CLONES)) {
            impact.relation(statement.table()).ifPresent(table -> impact.lockAll(table, LockMode.ACCESS_EXCLUSIVE));
        }
        return lock(statement.table(), LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void dependsOnExtension(TriggerStatement.DependsOnExtension statement) {
        return lock(statement.table(), LockMode.ACCESS_SHARE);
    }

    @Override
    public @Nullable Void drop(TriggerStatement.Drop statement) {
        return null;
    }
}
