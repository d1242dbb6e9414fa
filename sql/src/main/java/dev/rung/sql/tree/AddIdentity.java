package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code alter column … add generated as identity}.
 *
 * @param column the column
 * @param kind whether a statement may give a value
 * @param options the options of its sequence
 * @param place where it stands
 */
public record AddIdentity(Name column, IdentityKind kind, List<SequenceOption> options, Place place)
        implements ColumnAction {

    /** Copies the list. */
    public AddIdentity {
        options = List.copyOf(options);
    }

    @Override
    public <R extends @Nullable Object> R accept(ColumnAction.Cases<R> cases) {
        return cases.addIdentity(this);
    }
}
