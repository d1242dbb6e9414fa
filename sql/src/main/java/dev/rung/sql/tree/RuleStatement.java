package dev.rung.sql.tree;

/** Creates, changes and drops rewrite rules. */
public non-sealed interface RuleStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.rule(this);
    }
}
