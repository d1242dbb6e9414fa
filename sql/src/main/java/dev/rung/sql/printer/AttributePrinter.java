package dev.rung.sql.printer;

import dev.rung.sql.tree.ConstraintAttributes;

/** When and for what constraints hold. */
final class AttributePrinter {

    private AttributePrinter() {}

    static Output print(ConstraintAttributes attributes, Output out) {
        out.wordsIf(attributes.isNoInherit(), "no", "inherit");
        out.choice(attributes.deferral());
        if (attributes.initially() != ConstraintAttributes.Initially.DEFAULT) {
            out.words("initially").words(attributes.initially());
        }
        out.choice(attributes.enforcement());
        return out.wordsIf(attributes.isNotValid(), "not", "valid");
    }
}
