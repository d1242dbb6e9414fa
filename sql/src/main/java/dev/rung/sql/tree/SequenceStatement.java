package dev.rung.sql.tree;

/** Creates, changes and drops sequences. */
public non-sealed interface SequenceStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.sequence(this);
    }
}
