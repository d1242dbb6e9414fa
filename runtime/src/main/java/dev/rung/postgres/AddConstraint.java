package dev.rung.postgres;

import org.jooq.Constraint;
import org.jooq.Table;

/** {@code ALTER TABLE … ADD} with a constraint of jOOQ. */
final class AddConstraint extends Deferrable implements ConstraintSteps.AddStep {

    AddConstraint(Table<?> table, Constraint constraint) {
        super(AlterTable.of(table, "add {0}", constraint));
    }

    @Override
    public ConstraintSteps.DeferrableStep notValid() {
        return new Deferrable(and("not valid"));
    }
}
