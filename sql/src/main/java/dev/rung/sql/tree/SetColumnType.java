package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter column … type}.
 *
 * @param column the column
 * @param type its new type
 * @param collation its new collation
 * @param using how its values are converted
 * @param place where it stands
 */
public record SetColumnType(
        Name column, TypeName type, Optional<QualifiedName> collation, Optional<Expression> using, Place place)
        implements ColumnAction {

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.setColumnType(this);
    }
}
