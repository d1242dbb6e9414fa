package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.TableStatement;

/** What statements do to tables, with their columns, constraints and partitions. */
final class TableEffects {

    private final Transition transition;

    TableEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(TableStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
