package dev.rung.processor.replay.safety;

import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.PolicyStatement;
import dev.rung.sql.tree.QualifiedName;
import org.jspecify.annotations.Nullable;

/** What statements about policies do to a running system: what their conditions read is looked at. */
final class PolicySafety implements PolicyStatement.Cases<@Nullable Void> {

    private final Impact impact;

    PolicySafety(Impact impact) {
        this.impact = impact;
    }

    private @Nullable Void exclude(QualifiedName table, PolicyStatement statement) {
        new Reads(impact).plan(statement);
        impact.lock(table, LockMode.ACCESS_EXCLUSIVE);
        return null;
    }

    @Override
    public @Nullable Void create(PolicyStatement.Create statement) {
        return exclude(statement.table(), statement);
    }

    @Override
    public @Nullable Void alter(PolicyStatement.Alter statement) {
        return exclude(statement.table(), statement);
    }

    @Override
    public @Nullable Void rename(PolicyStatement.Rename statement) {
        return exclude(statement.table(), statement);
    }

    @Override
    public @Nullable Void drop(PolicyStatement.Drop statement) {
        return null;
    }
}
