package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;

/**
 * An operator that exists.
 *
 * @param operator its name
 * @param left the type of its left operand; absent where {@code none} is written
 * @param right the type of its right operand; absent where {@code none} is written, as no PostgreSQL has had since 14
 * @param place where it stands
 */
public record OperatorReference(OperatorName operator, Optional<TypeName> left, Optional<TypeName> right, Place place)
        implements Node {}
