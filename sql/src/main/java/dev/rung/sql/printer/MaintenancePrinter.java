package dev.rung.sql.printer;

import dev.rung.sql.tree.MaintenanceStatement;

/** Keeps the server in order: vacuum, analyze, cluster, checkpoint, load. */
final class MaintenancePrinter {

    private MaintenancePrinter() {}

    static void print(MaintenanceStatement statement, Output out) {
        throw new IllegalStateException("not printed yet: " + statement);
    }
}
