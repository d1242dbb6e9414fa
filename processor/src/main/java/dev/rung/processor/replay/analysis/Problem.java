package dev.rung.processor.replay.analysis;

import dev.rung.sql.Place;
import dev.rung.sql.tree.QualifiedName;
import java.util.Optional;

/**
 * Something in an expression that every version of PostgreSQL refuses, whatever the data is.
 *
 * @param sqlState the code of its error
 * @param words what is wrong, in a sentence without a full stop
 * @param column the column that is not there, where that is what is wrong
 * @param place where it stands
 */
public record Problem(String sqlState, String words, Optional<QualifiedName> column, Place place) {}
