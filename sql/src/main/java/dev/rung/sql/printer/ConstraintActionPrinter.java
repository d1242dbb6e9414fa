package dev.rung.sql.printer;

import dev.rung.sql.tree.AddConstraint;
import dev.rung.sql.tree.AlterConstraint;
import dev.rung.sql.tree.ConstraintAction;
import dev.rung.sql.tree.DropConstraint;
import dev.rung.sql.tree.InheritConstraint;
import dev.rung.sql.tree.ValidateConstraint;

/** What {@code alter table} does with constraints. */
final class ConstraintActionPrinter implements ConstraintAction.Cases<Output> {

    private final Output out;

    private ConstraintActionPrinter(Output out) {
        this.out = out;
    }

    static Output print(ConstraintAction action, Output out) {
        return action.accept(new ConstraintActionPrinter(out));
    }

    @Override
    public Output addConstraint(AddConstraint action) {
        return TableConstraintPrinter.print(action.constraint(), out.words("add"));
    }

    @Override
    public Output alterConstraint(AlterConstraint action) {
        out.words("alter", "constraint").name(action.constraint());
        return AttributePrinter.print(action.attributes(), out);
    }

    @Override
    public Output inheritConstraint(InheritConstraint action) {
        return out.words("alter", "constraint").name(action.constraint()).words("inherit");
    }

    @Override
    public Output validateConstraint(ValidateConstraint action) {
        return out.words("validate", "constraint").name(action.constraint());
    }

    @Override
    public Output dropConstraint(DropConstraint action) {
        return out.words("drop", "constraint")
                .ifExists(action.ifExists())
                .name(action.constraint())
                .behavior(action.behavior());
    }
}
