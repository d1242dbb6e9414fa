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
     * @param attributes what is written behind it; PostgreSQL reads all of them and takes only {@code not valid}
     * @param place where it stands
     */
    record Check(Optional<Name> name, Expression condition, ConstraintAttributes attributes, Place place)
            implements DomainConstraint {}

    /**
     * It is never null.
     *
     * @param name the name of the constraint
     * @param attributes what is written behind it; PostgreSQL reads some and takes none
     * @param place where it stands
     */
    record NotNull(Optional<Name> name, ConstraintAttributes attributes, Place place) implements DomainConstraint {}

    /**
     * It may be null, as it may without saying so.
     *
     * @param name the name of the constraint
     * @param attributes what is written behind it; PostgreSQL reads some and takes none
     * @param place where it stands
     */
    record Null(Optional<Name> name, ConstraintAttributes attributes, Place place) implements DomainConstraint {}
}
