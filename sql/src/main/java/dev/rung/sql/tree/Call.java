package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The call of a function.
 *
 * @param function its name
 * @param arguments what it is called with
 * @param withinGroup the order behind {@code within group}
 * @param filter the condition of {@code filter}, if it is written
 * @param over the window, if it is called as a window function
 * @param place where it stands
 */
public record Call(
        QualifiedName function,
        Arguments arguments,
        List<SortElement> withinGroup,
        Optional<Expression> filter,
        Optional<Window> over,
        Place place)
        implements Expression {

    /** Copies the list. */
    public Call {
        withinGroup = List.copyOf(withinGroup);
    }

    @Override
    public <R extends @Nullable Object> R accept(Cases<R> cases) {
        return cases.call(this);
    }

    /**
     * What stands in the parentheses of a call.
     *
     * @param isStar whether it is {@code *}, as in {@code count(*)}
     * @param isDistinct whether {@code distinct} stands before the arguments
     * @param arguments the arguments
     * @param order the order in which an aggregate takes the rows
     * @param place where it stands, with the parentheses
     */
    public record Arguments(
            boolean isStar, boolean isDistinct, List<Argument> arguments, List<SortElement> order, Place place)
            implements Node {

        /** Copies the lists. */
        public Arguments {
            arguments = List.copyOf(arguments);
            order = List.copyOf(order);
        }
    }

    /**
     * An argument.
     *
     * @param name its name, if it is written
     * @param isVariadic whether {@code variadic} stands before it
     * @param value its value
     * @param place where it stands
     */
    public record Argument(Optional<Name> name, boolean isVariadic, Expression value, Place place) implements Node {}
}
