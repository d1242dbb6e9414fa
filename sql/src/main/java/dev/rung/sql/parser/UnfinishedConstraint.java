package dev.rung.sql.parser;

import dev.rung.sql.Place;
import dev.rung.sql.tree.ColumnConstraint;
import dev.rung.sql.tree.ConstraintAttributes;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;

/** A constraint of a column behind which attributes may follow. */
final class UnfinishedConstraint {

    /** The attributes that may follow a constraint of a column: {@code ConstraintAttr}. */
    static final Set<Attribute> ATTRIBUTES =
            EnumSet.complementOf(EnumSet.of(Attribute.NOT_VALID, Attribute.NO_INHERIT));

    private static final Set<Attribute> OF_ENFORCEMENT = EnumSet.of(Attribute.ENFORCED, Attribute.NOT_ENFORCED);

    private final AttributeGrammar attributes = new AttributeGrammar();
    private final Set<Attribute> allowed;
    private final Function<ConstraintAttributes, ColumnConstraint> constraint;
    private Place place;

    private UnfinishedConstraint(
            Set<Attribute> allowed, Place place, Function<ConstraintAttributes, ColumnConstraint> constraint) {
        this.allowed = allowed;
        this.place = place;
        this.constraint = constraint;
    }

    /** One that takes no attributes. */
    static UnfinishedConstraint plain(ColumnConstraint constraint) {
        return new UnfinishedConstraint(Set.of(), constraint.place(), none -> constraint);
    }

    /** One that can wait. */
    static UnfinishedConstraint deferrable(Place place, Function<ConstraintAttributes, ColumnConstraint> constraint) {
        var allowed = EnumSet.copyOf(ATTRIBUTES);
        allowed.removeAll(OF_ENFORCEMENT);
        return new UnfinishedConstraint(allowed, place, constraint);
    }

    /** One that need not be enforced. */
    static UnfinishedConstraint enforceable(Place place, Function<ConstraintAttributes, ColumnConstraint> constraint) {
        return new UnfinishedConstraint(OF_ENFORCEMENT, place, constraint);
    }

    /** One that can wait and need not be enforced. */
    static UnfinishedConstraint both(Place place, Function<ConstraintAttributes, ColumnConstraint> constraint) {
        return new UnfinishedConstraint(ATTRIBUTES, place, constraint);
    }

    /** Takes {@code no inherit}, if it follows. */
    UnfinishedConstraint withNoInherit(Cursor at) {
        int start = at.mark();
        if (at.accept("no", "inherit")) {
            attributes.add(at, Attribute.NO_INHERIT, at.since(start));
        }
        return this;
    }

    boolean takes(Attribute attribute) {
        return allowed.contains(attribute);
    }

    /** Adds an attribute; none may be said twice here. */
    void add(Cursor at, Attribute attribute, Place where) {
        if (attributes.has(attribute)) {
            throw at.wrong(where, "`" + attribute + "` is written twice", "");
        }
        attributes.add(at, attribute, where);
        place = place.to(where);
    }

    ColumnConstraint finished() {
        return constraint.apply(attributes.collected(place));
    }
}
