package dev.rung.sql.printer;

import dev.rung.sql.tree.StatisticsStatement;

/** Creates, changes and drops extended statistics. */
final class StatisticsPrinter {

    private StatisticsPrinter() {}

    static void print(StatisticsStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
