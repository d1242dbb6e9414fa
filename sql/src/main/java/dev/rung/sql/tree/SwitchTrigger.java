package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Switches triggers on and off.
 *
 * @param firing when they fire
 * @param trigger the trigger; {@code all} or {@code user} triggers where it is none
 * @param isAll {@code all}: those behind constraints too
 * @param place where it stands
 */
public record SwitchTrigger(Firing firing, Optional<Name> trigger, boolean isAll, Place place)
        implements RelationAction {

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.switchTrigger(this);
    }
}
