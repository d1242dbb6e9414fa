package dev.rung.sql.parser;

import dev.rung.sql.Place;
import dev.rung.sql.tree.ConstraintAttributes;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Attributes of constraints: {@code ConstraintAttributeSpec}. */
final class AttributeGrammar {

    /** What goes with any constraint, since it says what holds anyway. */
    private static final Set<Attribute> HARMLESS = Set.of(Attribute.NOT_DEFERRABLE, Attribute.INITIALLY_IMMEDIATE);

    private final Set<Attribute> seen = EnumSet.noneOf(Attribute.class);
    private Optional<Refused> refused = Optional.empty();

    /** An attribute that the kind of constraint does not take, which is said when all are read. */
    private record Refused(Attribute attribute, Place place) {}

    /** All that follow, if the kind of constraint takes them. */
    static ConstraintAttributes attributes(Cursor at, String constraint, Attribute... allowed) {
        int start = at.mark();
        var attributes = new AttributeGrammar();
        while (attributes.next(at, Set.of(allowed))) {}
        attributes.refused.ifPresent(refusal -> {
            throw at.wrong(refusal.place, constraint + " cannot be `" + refusal.attribute + "`", "Leave it out");
        });
        return attributes.collected(at.since(start));
    }

    private boolean next(Cursor at, Set<Attribute> allowed) {
        int start = at.mark();
        var attribute = Attribute.accept(at, EnumSet.allOf(Attribute.class));
        attribute.ifPresent(taken -> {
            if (isContradictedBy(taken)) {
                throw at.wrong(
                        at.since(start),
                        "`" + taken + "` contradicts what stands before it",
                        "Leave out one of the two");
            }
            if (refused.isEmpty() && !HARMLESS.contains(taken) && !allowed.contains(taken)) {
                refused = Optional.of(new Refused(taken, at.since(start)));
            }
            add(taken);
        });
        return attribute.isPresent();
    }

    /** Whether an attribute does not go with those before it: what is {@code initially deferred} can be deferred. */
    boolean isContradictedBy(Attribute attribute) {
        return isBoth(attribute, Attribute.NOT_DEFERRABLE, Attribute.INITIALLY_DEFERRED)
                || attribute.opposite().filter(seen::contains).isPresent();
    }

    /** Takes note of an attribute. */
    void add(Attribute attribute) {
        seen.add(attribute);
    }

    private boolean isBoth(Attribute added, Attribute one, Attribute other) {
        return (added == one && seen.contains(other)) || (added == other && seen.contains(one));
    }

    boolean has(Attribute attribute) {
        return seen.contains(attribute);
    }

    /** What was taken note of. */
    ConstraintAttributes collected(Place place) {
        return new ConstraintAttributes(
                has(Attribute.DEFERRABLE)
                        ? ConstraintAttributes.Deferral.DEFERRABLE
                        : has(Attribute.NOT_DEFERRABLE)
                                ? ConstraintAttributes.Deferral.NOT_DEFERRABLE
                                : ConstraintAttributes.Deferral.DEFAULT,
                has(Attribute.INITIALLY_DEFERRED)
                        ? ConstraintAttributes.Initially.DEFERRED
                        : has(Attribute.INITIALLY_IMMEDIATE)
                                ? ConstraintAttributes.Initially.IMMEDIATE
                                : ConstraintAttributes.Initially.DEFAULT,
                has(Attribute.ENFORCED)
                        ? ConstraintAttributes.Enforcement.ENFORCED
                        : has(Attribute.NOT_ENFORCED)
                                ? ConstraintAttributes.Enforcement.NOT_ENFORCED
                                : ConstraintAttributes.Enforcement.DEFAULT,
                has(Attribute.NOT_VALID),
                has(Attribute.NO_INHERIT),
                place);
    }
}
