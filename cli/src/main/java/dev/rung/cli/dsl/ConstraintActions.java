package dev.rung.cli.dsl;

import dev.rung.sql.tree.AddConstraint;
import dev.rung.sql.tree.AlterConstraint;
import dev.rung.sql.tree.ConstraintAction;
import dev.rung.sql.tree.ConstraintAttributes;
import dev.rung.sql.tree.DropConstraint;
import dev.rung.sql.tree.InheritConstraint;
import dev.rung.sql.tree.ValidateConstraint;

/**
 * What {@code alter table} does to a constraint.
 *
 * @param table the table
 */
record ConstraintActions(AlteredTable table) implements ConstraintAction.Cases<Code> {

    @Override
    public Code addConstraint(AddConstraint action) {
        return action.constraint().accept(new AddedConstraints(table));
    }

    @Override
    public Code alterConstraint(AlterConstraint action) {
        var attributes = action.attributes();
        NotInDsl.unless(!attributes.isNoInherit() && !attributes.isNotValid(), "what is said of a constraint");
        var code = table.on(Code.call("alterConstraint", action.constraint().text()));
        return attributes.deferral() == ConstraintAttributes.Deferral.NOT_DEFERRABLE
                ? code.then("notDeferrable").executed()
                : AddedConstraints.deferred(code, attributes).executed();
    }

    @Override
    public Code inheritConstraint(InheritConstraint action) {
        return NotInDsl.because("an inherited constraint");
    }

    @Override
    public Code validateConstraint(ValidateConstraint action) {
        return table.on(Code.call("validateConstraint", action.constraint().text()))
                .executed();
    }

    @Override
    public Code dropConstraint(DropConstraint action) {
        var code = table.begun()
                .then(
                        "dropConstraint" + (action.ifExists() ? "IfExists" : ""),
                        action.constraint().text());
        return ColumnActions.behaving(code, action.behavior()).execute();
    }
}
