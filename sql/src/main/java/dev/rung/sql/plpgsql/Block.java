package dev.rung.sql.plpgsql;

import dev.rung.sql.Place;
import dev.rung.sql.tree.Name;
import dev.rung.sql.tree.Node;
import java.util.List;
import java.util.Optional;

/**
 * Statements with the variables that they have for themselves, and with what is done when one of them fails.
 *
 * @param label its label
 * @param declarations its variables
 * @param steps its statements
 * @param handlers what is done with errors; none if it has no {@code exception}
 * @param place where it stands
 */
public record Block(
        Optional<Name> label, List<Declaration> declarations, List<Step> steps, List<Handler> handlers, Place place)
        implements Node {

    /** Copies the lists. */
    public Block {
        declarations = List.copyOf(declarations);
        steps = List.copyOf(steps);
        handlers = List.copyOf(handlers);
    }
}
