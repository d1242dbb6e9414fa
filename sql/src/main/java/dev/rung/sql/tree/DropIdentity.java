package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter column … drop identity}.
 *
 * @param column the column
 * @param ifExists whether it may be no identity column
 * @param place where it stands
 */
public record DropIdentity(Name column, boolean ifExists, Place place) implements ColumnAction {

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.dropIdentity(this);
    }
}
