package dev.rung.processor.replay.safety;

import dev.rung.sql.tree.CommentStatement;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.ObjectReference;
import org.jspecify.annotations.Nullable;

/** What comments and labels do to a running system. */
final class CommentSafety implements CommentStatement.Cases<@Nullable Void> {

    private final Impact impact;

    CommentSafety(Impact impact) {
        this.impact = impact;
    }

    private @Nullable Void object(ObjectReference object) {
        if (object instanceof ObjectReference.Named named && isRelation(named.kind())) {
            impact.lock(named.name(), LockMode.SHARE_UPDATE_EXCLUSIVE);
        } else if (object instanceof ObjectReference.Column column) {
            impact.lock(column.relation(), LockMode.SHARE_UPDATE_EXCLUSIVE);
        } else if (object instanceof ObjectReference.Constraint constraint) {
            impact.lock(constraint.table(), LockMode.ACCESS_SHARE);
        } else if (object instanceof ObjectReference.OnTable part) {
            impact.lock(part.table(), LockMode.ACCESS_SHARE);
        }
        return null;
    }

    private static boolean isRelation(ObjectReference.Kind kind) {
        return switch (kind) {
            case TABLE, FOREIGN_TABLE, INDEX, VIEW, MATERIALIZED_VIEW, SEQUENCE -> true;
            default -> false;
        };
    }

    @Override
    public @Nullable Void comment(CommentStatement.Comment statement) {
        return object(statement.object());
    }

    @Override
    public @Nullable Void securityLabel(CommentStatement.SecurityLabel statement) {
        return object(statement.object());
    }
}
