package dev.rung.processor.replay.effect.data;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.processor.replay.verdict.Verdict;
import dev.rung.sql.tree.CopyStatement;
import org.jspecify.annotations.Nullable;

/** What {@code copy} needs to be there. */
public final class CopyEffects implements CopyStatement.Cases<@Nullable Void> {

    private final Transition transition;

    public CopyEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(CopyStatement statement) {
        statement.accept(this);
    }

    @Override
    public @Nullable Void copyTable(CopyStatement.CopyTable copy) {
        if (!Verdict.isOfTheSystem(copy.table())) {
            transition.relation(copy.table()).ifPresent(table -> look(copy, table));
        }
        return null;
    }

    private void look(CopyStatement.CopyTable copy, SchemaObject table) {
        copy.columns().forEach(column -> transition.known(table, ObjectKind.COLUMN, column));
        copy.where().ifPresent(condition -> transition.binder().expression(condition, table));
    }

    @Override
    public @Nullable Void copyQuery(CopyStatement.CopyQuery copy) {
        new DataEffects(transition).apply(copy.statement());
        return null;
    }
}
