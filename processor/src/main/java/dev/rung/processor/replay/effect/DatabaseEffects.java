package dev.rung.processor.replay.effect;

import dev.rung.sql.tree.DatabaseStatement;
import dev.rung.sql.tree.SettingChange;

/** What statements do to databases: nothing to a schema, but that a setting may be that of later sessions. */
final class DatabaseEffects {

    private final Transition transition;

    DatabaseEffects(Transition transition) {
        this.transition = transition;
    }

    void apply(DatabaseStatement statement) {
        if (statement instanceof DatabaseStatement.AlterSettings alter) {
            settings(alter.change());
        }
    }

    /** Later migrations look for names elsewhere, if it is their database or their role. */
    void settings(SettingChange change) {
        if (SettingEffects.isSearchPath(change)) {
            transition
                    .verdict()
                    .doubtEverything(
                            change.place(), "whether later migrations look for names there depends on who runs them");
        }
    }
}
