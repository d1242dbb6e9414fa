package dev.rung.processor.replay.effect;

import dev.rung.processor.replay.model.Column;
import dev.rung.processor.replay.model.ObjectKind;
import dev.rung.processor.replay.model.SchemaObject;
import dev.rung.sql.tree.TableLike;
import java.util.Optional;

/** Gives a table what another one has: {@code like} (PostgreSQL 18, CREATE TABLE; {@code expandTableLikeClause}). */
final class Likeness {

    private final Transition transition;

    Likeness(Transition transition) {
        this.transition = transition;
    }

    void copy(SchemaObject table, TableLike like) {
        transition.relation(like.table()).ifPresent(model -> {
            for (var column : transition.schema().children(model.id(), ObjectKind.COLUMN)) {
                var own = column.definition(Column.class)
                        .inherited(0, true)
                        .withValue(Optional.empty());
                transition.add(SchemaObject.of(ObjectKind.COLUMN, SchemaObject.NONE, column.name(), own)
                        .partOf(table.id())
                        .needing(ColumnEffects.needsOf(own.type())));
            }
            if (!like.choices().isEmpty()) {
                transition.verdict().doubtName(table.name());
            }
        });
    }
}
