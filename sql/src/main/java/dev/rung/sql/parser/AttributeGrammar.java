package dev.rung.sql.parser;

import dev.rung.sql.Place;
import dev.rung.sql.tree.ConstraintAttributes;
import java.util.EnumSet;
import java.util.Set;

/** Attributes of constraints: {@code ConstraintAttributeSpec}. */
final class AttributeGrammar {

    /** What goes with any constraint, since it says what holds anyway. */
    private static final Set<Attribute> HARMLESS = Set.of(Attribute.NOT_DEFERRABLE, Attribute.INITIALLY_IMMEDIATE);

    private final Set<Attribute> seen = EnumSet.noneOf(Attribute.class);

    /** All that follow, if the kind of constraint takes them. */
    static ConstraintAttributes attributes(Cursor at, String constraint, Attribute... allowed) {
        int start = at.mark();
        var attributes = new AttributeGrammar();
        while (attributes.next(at, constraint, Set.of(allowed))) {}
        return attributes.collected(at.since(start));
    }

    private boolean next(Cursor at, String constraint, Set<Attribute> allowed) {
        int start = at.mark();
        var attribute = Attribute.accept(at, EnumSet.allOf(Attribute.class));
        attribute.ifPresent(taken -> add(at, taken, at.since(start)));
        if (attribute.isPresent() && !HARMLESS.contains(attribute.get()) && !allowed.contains(attribute.get())) {
            throw at.wrong(at.since(start), "no " + constraint + " can be `" + attribute.get() + "`", "");
        }
        return attribute.isPresent();
    }

    /** Takes note of an attribute, if it does not contradict one before it. */
    void add(Cursor at, Attribute attribute, Place place) {
        boolean isDeferredForever = isBoth(attribute, Attribute.NOT_DEFERRABLE, Attribute.INITIALLY_DEFERRED);
        if (isDeferredForever || attribute.opposite().filter(seen::contains).isPresent()) {
            throw at.wrong(
                    place,
                    "`" + attribute + "` contradicts what stands before it",
                    isDeferredForever ? "what is `initially deferred` is `deferrable`" : "");
        }
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
