package dev.rung.sql.tree;

/** Creates, changes and drops functions and procedures. */
public non-sealed interface RoutineStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.routine(this);
    }
}
