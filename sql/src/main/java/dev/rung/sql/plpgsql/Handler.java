package dev.rung.sql.plpgsql;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import dev.rung.sql.tree.TextConstant;
import java.util.List;

/**
 * What is done when a statement of a block fails.
 *
 * @param conditions with which errors
 * @param steps what is done
 * @param place where it stands
 */
public record Handler(List<Condition> conditions, List<Step> steps, Place place) implements Node {

    /** Copies the lists. */
    public Handler {
        conditions = List.copyOf(conditions);
        steps = List.copyOf(steps);
    }

    /** An error that is told by its name or its code. */
    public sealed interface Condition extends Node {}

    /**
     * By its name; {@code others} is any.
     *
     * @param name the name
     * @param place where it stands
     */
    public record Named(Name name, Place place) implements Condition {}

    /**
     * By its code.
     *
     * @param code five characters
     * @param place where it stands
     */
    public record Coded(TextConstant code, Place place) implements Condition {}
}
