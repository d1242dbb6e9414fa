package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.SettingStatement;

/** What statements do to setting. */
final class SettingEffects {

    private final Transition transition;

    SettingEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(SettingStatement statement) {
        transition.verdict().doubtStatement(statement.place(), "this statement is not followed");
    }
}
