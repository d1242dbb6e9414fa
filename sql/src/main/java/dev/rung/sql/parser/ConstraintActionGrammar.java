package dev.rung.sql.parser;

import dev.rung.sql.tree.AlterConstraint;
import dev.rung.sql.tree.ConstraintAction;
import dev.rung.sql.tree.DropConstraint;
import dev.rung.sql.tree.InheritConstraint;
import dev.rung.sql.tree.ValidateConstraint;

/** What {@code alter table} does with constraints that exist. */
final class ConstraintActionGrammar {

    private ConstraintActionGrammar() {}

    static ConstraintAction action(Cursor at) {
        int start = at.mark();
        var word = at.expectAny("alter", "drop", "validate");
        at.expect("constraint");
        return switch (word) {
            case "alter" -> alter(at, start);
            case "drop" -> new DropConstraint(at.acceptIfExists(), at.name(), Common.behavior(at), at.since(start));
            default -> new ValidateConstraint(at.name(), at.since(start));
        };
    }

    private static ConstraintAction alter(Cursor at, int start) {
        var constraint = at.name();
        if (at.accept("inherit")) {
            return new InheritConstraint(constraint, at.since(start));
        }
        var attributes = AttributeGrammar.attributes(
                at,
                "constraint that exists",
                Attribute.DEFERRABLE,
                Attribute.INITIALLY_DEFERRED,
                Attribute.ENFORCED,
                Attribute.NOT_ENFORCED,
                Attribute.NO_INHERIT);
        return new AlterConstraint(constraint, attributes, at.since(start));
    }
}
