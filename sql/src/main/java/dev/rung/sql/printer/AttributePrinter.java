package dev.rung.sql.printer;

import dev.rung.sql.tree.ConstraintAttributes;

/** Attributes of constraints. */
final class AttributePrinter {

    private AttributePrinter() {}

    static Output print(ConstraintAttributes attributes, Output out) {
        if (attributes.deferral() != ConstraintAttributes.Deferral.DEFAULT) {
            out.words(attributes.deferral());
        }
        if (attributes.initially() != ConstraintAttributes.Initially.DEFAULT) {
            out.words("initially").words(attributes.initially());
        }
        if (attributes.enforcement() != ConstraintAttributes.Enforcement.DEFAULT) {
            out.words(attributes.enforcement());
        }
        return out.wordsIf(attributes.isNotValid(), "not", "valid").wordsIf(attributes.isNoInherit(), "no", "inherit");
    }
}
