package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code owner to}.
 *
 * @param owner the new owner
 * @param place where it stands
 */
public record ChangeOwner(RoleName owner, Place place) implements RelationAction {

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.changeOwner(this);
    }
}
