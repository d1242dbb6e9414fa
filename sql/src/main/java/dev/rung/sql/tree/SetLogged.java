package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * {@code set logged} or {@code set unlogged}.
 *
 * @param isLogged whether it is written ahead to the log
 * @param place where it stands
 */
public record SetLogged(boolean isLogged, Place place) implements RelationAction {

    @Override
    public <R> R accept(RelationAction.Cases<R> cases) {
        return cases.setLogged(this);
    }
}
