package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.SchemaStatement;

/** What statements do to schema. */
final class SchemaEffects {

    private final Transition transition;

    SchemaEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(SchemaStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
