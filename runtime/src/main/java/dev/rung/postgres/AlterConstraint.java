package dev.rung.postgres;

import org.jooq.Query;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** {@code ALTER TABLE … ALTER CONSTRAINT} */
record AlterConstraint(Table<?> table, String name) implements ConstraintSteps.AlterStep {

    @Override
    public ConstraintSteps.InitiallyStep deferrable() {
        return new Deferrable(AlterTable.of(table, "alter constraint {0}", DSL.name(name))).deferrable();
    }

    @Override
    public Query notDeferrable() {
        return new AlterTable(table, "alter constraint {0} not deferrable", DSL.name(name));
    }
}
