package dev.rung.processor.replay.effect.data;

import dev.rung.processor.replay.effect.transition.Transition;
import dev.rung.sql.tree.DatabaseStatement;
import dev.rung.sql.tree.SettingChange;

/** What statements do to databases: nothing to a schema, but that a setting may be that of later sessions. */
public final class DatabaseEffects {

    private final Transition transition;

    public DatabaseEffects(Transition transition) {
        this.transition = transition;
    }

    public void apply(DatabaseStatement statement) {
        if (statement instanceof DatabaseStatement.AlterSettings alter) {
            settings(alter.change());
        }
    }

    /** Later migrations look for names elsewhere, if it is their database or their role. */
    public void settings(SettingChange change) {
        if (SettingEffects.isSearchPath(change)) {
            transition
                    .verdict()
                    .doubtEverything(
                            change.place(), "whether later migrations look for names there depends on who runs them");
        }
    }
}
