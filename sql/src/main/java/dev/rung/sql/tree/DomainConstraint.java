package dev.rung.sql.tree;

import dev.rung.sql.Place;
import java.util.Optional;

/** A constraint of a domain. */
public sealed interface DomainConstraint extends Node {

    /**
     * A condition that its values meet.
     *
     * @param name the name of the constraint
     * @param condition the condition, in which the value is called {@code value}
     * @param attributes what is written behind it: no more than {@code no inherit} for a new domain
     * @param place where it stands
     */
    record Check(Optional<Name> name, Expression condition, ConstraintAttributes attributes, Place place)
            implements DomainConstraint {}

    /**
     * It is never null.
     *
     * @param name the name of the constraint
     * @param attributes what is written behind it: no more than {@code no inherit} for a new domain
     * @param place where it stands
     */
    record NotNull(Optional<Name> name, ConstraintAttributes attributes, Place place) implements DomainConstraint {}

    /**
     * It may be null, as it may without saying so.
     *
     * @param name the name of the constraint
     * @param place where it stands
     */
    record Null(Optional<Name> name, Place place) implements DomainConstraint {}
}
