package dev.rung.sql.tree;

/** Creates, changes and drops extensions. */
public non-sealed interface ExtensionStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.extension(this);
    }
}
