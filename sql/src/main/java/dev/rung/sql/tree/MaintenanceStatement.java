package dev.rung.sql.tree;

/** Keeps the server in order: vacuum, analyze, cluster, checkpoint, load. */
public non-sealed interface MaintenanceStatement extends Statement {

    @Override
    default <R> R accept(Statement.Visitor<R> visitor) {
        return visitor.maintenance(this);
    }
}
