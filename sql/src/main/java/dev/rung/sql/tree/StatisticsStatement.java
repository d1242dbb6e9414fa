package dev.rung.sql.tree;

/** Creates, changes and drops extended statistics. */
public non-sealed interface StatisticsStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.statistics(this);
    }
}
