package dev.rung.sql.parser;

import dev.rung.sql.tree.RoutineStatement;

/** Creates, changes and drops functions and procedures. */
final class RoutineGrammar {

    private RoutineGrammar() {}

    static RoutineStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
