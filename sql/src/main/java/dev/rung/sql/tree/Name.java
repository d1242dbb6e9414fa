package dev.rung.sql.tree;

import dev.rung.sql.Place;

/**
 * A name as PostgreSQL keeps it: folded unless it was quoted, and cut after 63 bytes.
 *
 * @param text the name
 * @param place where it stands
 */
public record Name(String text, Place place) implements Node {

    @Override
    public String toString() {
        return text;
    }
}
