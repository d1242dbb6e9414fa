package dev.rung.processor.replay.safety;

import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.QualifiedName;
import dev.rung.sql.tree.SequenceStatement;
import org.jspecify.annotations.Nullable;

/** What statements about sequences do to a running system. */
final class SequenceSafety implements SequenceStatement.Cases<@Nullable Void> {

    private final Impact impact;

    SequenceSafety(Impact impact) {
        this.impact = impact;
    }

    private @Nullable Void lock(QualifiedName name, LockMode mode) {
        impact.lock(name, mode);
        return null;
    }

    @Override
    public @Nullable Void create(SequenceStatement.Create statement) {
        return null;
    }

    @Override
    public @Nullable Void change(SequenceStatement.Change statement) {
        return lock(statement.name(), LockMode.SHARE_ROW_EXCLUSIVE);
    }

    @Override
    public @Nullable Void alter(SequenceStatement.Alter statement) {
        return lock(statement.name(), LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void rename(SequenceStatement.Rename statement) {
        return lock(statement.name(), LockMode.ACCESS_EXCLUSIVE);
    }

    @Override
    public @Nullable Void setSchema(SequenceStatement.SetSchema statement) {
        return lock(statement.name(), LockMode.ACCESS_EXCLUSIVE);
    }

    /** What is gone tells it. */
    @Override
    public @Nullable Void drop(SequenceStatement.Drop statement) {
        return null;
    }
}
