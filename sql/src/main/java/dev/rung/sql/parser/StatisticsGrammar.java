package dev.rung.sql.parser;

import dev.rung.sql.tree.StatisticsStatement;

/** Creates, changes and drops extended statistics. */
final class StatisticsGrammar {

    private StatisticsGrammar() {}

    static StatisticsStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
