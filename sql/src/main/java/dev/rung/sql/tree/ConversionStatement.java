package dev.rung.sql.tree;

/** Creates, changes and drops conversions between encodings. */
public non-sealed interface ConversionStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.conversion(this);
    }
}
