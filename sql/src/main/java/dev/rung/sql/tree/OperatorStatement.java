package dev.rung.sql.tree;

/** Creates, changes and drops operators, their classes and families. */
public non-sealed interface OperatorStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.operator(this);
    }
}
