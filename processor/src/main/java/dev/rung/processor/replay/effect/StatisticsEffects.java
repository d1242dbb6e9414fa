package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.StatisticsStatement;

/** What statements do to statistics. */
final class StatisticsEffects {

    private final Transition transition;

    StatisticsEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(StatisticsStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
