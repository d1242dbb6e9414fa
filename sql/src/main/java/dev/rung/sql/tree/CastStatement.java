package dev.rung.sql.tree;

/** Creates and drops casts. */
public non-sealed interface CastStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.cast(this);
    }
}
