package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes the sequence of an identity column, or when it is used.
 *
 * @param column the column
 * @param changes what is changed, at least one thing
 * @param place where it stands
 */
public record ChangeIdentity(Name column, List<IdentityChange> changes, Place place) implements ColumnAction {

    /** Copies the list. */
    public ChangeIdentity {
        changes = List.copyOf(changes);
    }

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.changeIdentity(this);
    }
}
