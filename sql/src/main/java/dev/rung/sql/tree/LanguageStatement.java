package dev.rung.sql.tree;

/** Creates, changes and drops languages. */
public non-sealed interface LanguageStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.language(this);
    }
}
