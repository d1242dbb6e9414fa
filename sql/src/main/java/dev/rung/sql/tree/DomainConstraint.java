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
     * @param isNoInherit whether {@code no inherit} is written, which PostgreSQL reads and refuses for new domains
     * @param isNotValid whether the values that are there already are not checked
     * @param place where it stands
     */
    record Check(
            Optional<Name> name, Expression condition, boolean isNoInherit, boolean isNotValid, Place place)
            implements DomainConstraint {}

    /**
     * It is never null.
     *
     * @param name the name of the constraint
     * @param isNoInherit whether {@code no inherit} is written, which PostgreSQL reads and refuses
     * @param place where it stands
     */
    record NotNull(Optional<Name> name, boolean isNoInherit, Place place) implements DomainConstraint {}

    /**
     * It may be null, as it may without saying so.
     *
     * @param name the name of the constraint
     * @param place where it stands
     */
    record Null(Optional<Name> name, Place place) implements DomainConstraint {}

    /**
     * When it is checked, or whether: PostgreSQL reads this and refuses it for domains.
     *
     * @param timing what is written
     * @param place where it stands
     */
    record Timed(Timing timing, Place place) implements DomainConstraint {}

    /** When a constraint is checked, or whether. */
    enum Timing {
        /** {@code deferrable}. */
        DEFERRABLE,
        /** {@code not deferrable}. */
        NOT_DEFERRABLE,
        /** {@code initially deferred}. */
        INITIALLY_DEFERRED,
        /** {@code initially immediate}. */
        INITIALLY_IMMEDIATE,
        /** {@code enforced}. */
        ENFORCED,
        /** {@code not enforced}. */
        NOT_ENFORCED
    }
}
