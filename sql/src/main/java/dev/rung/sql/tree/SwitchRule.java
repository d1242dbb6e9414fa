package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * Switches a rule on and off.
 *
 * @param firing when it is used
 * @param rule the rule
 * @param place where it stands
 */
public record SwitchRule(Firing firing, Name rule, Place place) implements RelationAction {

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.switchRule(this);
    }
}
