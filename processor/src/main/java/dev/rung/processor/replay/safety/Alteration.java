package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.ColumnAction;
import dev.rung.sql.tree.ConstraintAction;
import dev.rung.sql.tree.LockMode;
import dev.rung.sql.tree.RelationAction;
import dev.rung.sql.tree.TableAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter table}: the strongest lock that one of its actions needs, taken at its beginning, and what each of them does
 * ({@code AlterTableGetLockLevel} of PostgreSQL 18, {@code src/backend/commands/tablecmds.c}).
 */
final class Alteration implements TableAction.Cases<@Nullable Void> {

    private final Impact impact;
    private final SchemaObject table;
    private final boolean isOnly;
    private LockMode mode = LockMode.ACCESS_SHARE;
    private boolean reachesChildren;

    Alteration(Impact impact, SchemaObject table, boolean isOnly) {
        this.impact = impact;
        this.table = table;
        this.isOnly = isOnly;
    }

    void apply(List<TableAction> actions) {
        if (table.kind() == ObjectKind.INDEX) {
            new IndexSafety(impact).change(table, actions);
            return;
        }
        actions.forEach(action -> action.accept(this));
        impact.lock(table, mode);
        if (reachesChildren && !isOnly) {
            impact.lockAll(table, mode);
        }
    }

    Impact impact() {
        return impact;
    }

    SchemaObject table() {
        return table;
    }

    /** Those that an action is for, if it goes on to children. */
    List<SchemaObject> tables() {
        return isOnly ? List.of(table) : impact.withDescendants(table);
    }

    /** An action needs a lock, on the table alone. */
    @Nullable
    Void needs(LockMode other) {
        mode = mode.or(other);
        return null;
    }

    /** An action needs a lock, and goes on to the children of the table. */
    @Nullable
    Void needsAll(LockMode other) {
        reachesChildren = true;
        return needs(other);
    }

    @Override
    public @Nullable Void column(ColumnAction action) {
        return action.accept(new ColumnSafety(this));
    }

    @Override
    public @Nullable Void constraint(ConstraintAction action) {
        return action.accept(new ConstraintSafety(this));
    }

    @Override
    public @Nullable Void relation(RelationAction action) {
        return action.accept(new RelationSafety(this));
    }
}
