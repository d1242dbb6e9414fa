package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * {@code owner to}.
 *
 * @param owner the new owner
 * @param place where it stands
 */
public record ChangeOwner(RoleName owner, Place place) implements RelationAction {

    @Override
    public <R> R accept(RelationAction.Cases<R> cases) {
        return cases.changeOwner(this);
    }
}
