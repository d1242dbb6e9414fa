package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code of}: makes it a typed table.
 *
 * @param type the type
 * @param place where it stands
 */
public record SetTypeOfTable(QualifiedName type, Place place) implements RelationAction {

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.setTypeOfTable(this);
    }
}
