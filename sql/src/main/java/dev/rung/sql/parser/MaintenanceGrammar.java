package dev.rung.sql.parser;

import dev.rung.sql.tree.MaintenanceStatement;

/** Keeps the server in order: vacuum, analyze, cluster, checkpoint, load. */
final class MaintenanceGrammar {

    private MaintenanceGrammar() {}

    static MaintenanceStatement statement(Cursor at) {
        throw at.unexpected();
    }
}
