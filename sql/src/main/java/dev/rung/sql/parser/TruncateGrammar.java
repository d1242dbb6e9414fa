package dev.rung.sql.parser;

import dev.rung.sql.tree.DataStatement;

/** {@code truncate}. */
final class TruncateGrammar {

    private TruncateGrammar() {}

    static DataStatement.Truncate truncate(Cursor at) {
        int start = at.mark();
        at.expect("truncate");
        at.accept("table");
        var tables = at.separated(RelationGrammar::relation);
        var restart = restart(at);
        var behavior = Common.behavior(at);
        return new DataStatement.Truncate(tables, restart, behavior, at.since(start));
    }

    private static DataStatement.Restart restart(Cursor at) {
        var word = at.acceptAny("restart", "continue");
        if (word.isEmpty()) {
            return DataStatement.Restart.DEFAULT;
        }
        at.expect("identity");
        return word.get().equals("restart") ? DataStatement.Restart.RESTART : DataStatement.Restart.CONTINUE;
    }
}
