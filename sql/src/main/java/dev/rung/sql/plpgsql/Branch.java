package dev.rung.sql.plpgsql;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Node;
import java.util.List;

/**
 * Statements that are executed if something holds.
 *
 * @param conditions what must hold, one of them
 * @param steps the statements
 * @param place where it stands
 */
public record Branch(List<Value> conditions, List<Step> steps, Place place) implements Node {

    /** Copies the lists. */
    public Branch {
        conditions = List.copyOf(conditions);
        steps = List.copyOf(steps);
    }
}
