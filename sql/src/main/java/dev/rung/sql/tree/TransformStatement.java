package dev.rung.sql.tree;

/** Creates and drops transforms. */
public non-sealed interface TransformStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.transform(this);
    }
}
