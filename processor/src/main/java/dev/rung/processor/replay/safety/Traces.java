package dev.rung.processor.replay.safety;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.Constraint;
import dev.rung.processor.replay.model.Dependency;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.model.Table;
import dev.rung.sql.tree.LockMode;
import java.util.Collection;

/** What can be told from the objects that are gone or new after a statement, whatever the statement is. */
final class Traces {

    private final Impact impact;
    private final LockMode forIndex;

    /**
     * Traces of a statement.
     *
     * @param impact who is told
     * @param forIndex what a table is locked with while an index of it is built
     */
    Traces(Impact impact, LockMode forIndex) {
        this.impact = impact;
        this.forIndex = forIndex;
    }

    void follow(Collection<Long> touched) {
        for (long id : touched) {
            var before = impact.before().find(id);
            var after = impact.after().find(id);
            if (after.isEmpty()) {
                before.ifPresent(this::gone);
            } else if (before.isEmpty()) {
                added(after.get());
            } else {
                changed(before.get(), after.get());
            }
        }
    }

    private void owner(SchemaObject part, LockMode mode) {
        impact.before()
                .find(part.parent())
                .filter(owner -> owner.kind() != ObjectKind.DOMAIN)
                .ifPresent(relation -> impact.lock(relation, mode));
    }

    /** A default goes with the function that it calls, or with its sequence. */
    private void changed(SchemaObject was, SchemaObject is) {
        if (was.definition() instanceof Column old
                && is.definition() instanceof Column now
                && old.value().isPresent()
                && now.value().isEmpty()) {
            owner(was, LockMode.ACCESS_EXCLUSIVE);
        }
    }

    private void gone(SchemaObject object) {
        switch (object.kind()) {
            case TABLE -> {
                impact.lock(object, LockMode.ACCESS_EXCLUSIVE);
                if (object.definition(Table.class).isPartition()) {
                    object.definition(Table.class).heritage().parents().forEach(this::exclude);
                }
            }
            case VIEW, MATERIALIZED_VIEW, SEQUENCE -> impact.lock(object, LockMode.ACCESS_EXCLUSIVE);
            case INDEX -> {
                impact.lock(object, LockMode.ACCESS_EXCLUSIVE);
                owner(object, forIndex == LockMode.SHARE_UPDATE_EXCLUSIVE ? forIndex : LockMode.ACCESS_EXCLUSIVE);
            }
            case CONSTRAINT -> {
                owner(object, LockMode.ACCESS_EXCLUSIVE);
                if (object.definition(Constraint.class).rule() instanceof Constraint.ForeignKey key) {
                    exclude(key.table());
                }
            }
            case COLUMN -> {
                if (object.definition() instanceof Column) {
                    owner(object, LockMode.ACCESS_EXCLUSIVE);
                }
            }
            case TRIGGER, RULE, POLICY -> owner(object, LockMode.ACCESS_EXCLUSIVE);
            case STATISTICS -> tablesOf(object);
            default -> {}
        }
    }

    private void exclude(long relation) {
        impact.before().find(relation).ifPresent(found -> impact.lock(found, LockMode.ACCESS_EXCLUSIVE));
    }

    private void tablesOf(SchemaObject statistics) {
        for (var dependency : statistics.dependencies()) {
            impact.before()
                    .find(dependency.on())
                    .map(impact.before()::root)
                    .filter(root -> root.kind() == ObjectKind.TABLE)
                    .ifPresent(table -> impact.lock(table, LockMode.SHARE_UPDATE_EXCLUSIVE));
        }
    }

    private void added(SchemaObject object) {
        switch (object.kind()) {
            case INDEX -> index(object);
            case CONSTRAINT -> {
                if (object.definition() instanceof Constraint constraint
                        && constraint.rule() instanceof Constraint.ForeignKey key) {
                    impact.before()
                            .find(key.table())
                            .ifPresent(table -> impact.lockAll(table, LockMode.SHARE_ROW_EXCLUSIVE));
                }
            }
            case COLUMN -> owner(object, LockMode.ACCESS_EXCLUSIVE);
            case TRIGGER -> owner(object, LockMode.SHARE_ROW_EXCLUSIVE);
            case RULE, POLICY -> owner(object, LockMode.ACCESS_EXCLUSIVE);
            case STATISTICS -> tablesOf(object);
            case VIEW, MATERIALIZED_VIEW -> reads(object);
            default -> {}
        }
        if (object.is(ObjectKind.POLICY)) {
            reads(object);
        }
    }

    /** What it needs is read. */
    void reads(SchemaObject object) {
        object.dependencies().stream()
                .filter(dependency -> dependency.type() == Dependency.Type.NORMAL)
                .flatMap(dependency -> impact.before().find(dependency.on()).stream())
                .map(needed ->
                        needed.kind() == ObjectKind.COLUMN ? impact.before().root(needed) : needed)
                .filter(needed -> needed.is(ObjectKind.TABLE, ObjectKind.VIEW, ObjectKind.MATERIALIZED_VIEW))
                .forEach(relation -> impact.lock(relation, LockMode.ACCESS_SHARE));
    }

    private void index(SchemaObject index) {
        var table = impact.after().find(index.parent());
        table.filter(found -> !impact.isAdopted(index)).ifPresent(found -> {
            impact.lock(found, forIndex);
            if (Impact.isStored(found)) {
                impact.build(index);
                impact.scan(found);
            }
        });
    }
}
