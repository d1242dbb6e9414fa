package dev.rung.sql.tree;

/** Creates, changes and drops objects of text search. */
public non-sealed interface TextSearchStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.textSearch(this);
    }
}
