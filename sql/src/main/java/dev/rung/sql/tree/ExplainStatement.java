package dev.rung.sql.tree;

/** Explains how a statement would be executed. */
public non-sealed interface ExplainStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.explain(this);
    }
}
