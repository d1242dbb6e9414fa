package dev.rung.sql.tree;

import dev.rung.sql.Place;

/** A part of a tree. All nodes are records; their parts are their components: nodes, optional nodes, lists of nodes, and values. */
public interface Node {

    /**
     * Where it stands in the text that it was read from.
     *
     * @return from its first to its last character
     */
    Place place();
}
