package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * {@code alter column … drop identity}.
 *
 * @param column the column
 * @param ifExists whether it may be no identity column
 * @param place where it stands
 */
public record DropIdentity(Name column, boolean ifExists, Place place) implements ColumnAction {

    @Override
    public <R> R accept(ColumnAction.Cases<R> cases) {
        return cases.dropIdentity(this);
    }
}
