package dev.rung.sql.tree;

import dev.rung.sql.Place;
import org.jspecify.annotations.Nullable;

/**
 * {@code inherit}.
 *
 * @param parent the table to inherit from
 * @param place where it stands
 */
public record InheritFrom(QualifiedName parent, Place place) implements RelationAction {

    @Override
    public <R extends @Nullable Object> R accept(RelationAction.Cases<R> cases) {
        return cases.inheritFrom(this);
    }
}
