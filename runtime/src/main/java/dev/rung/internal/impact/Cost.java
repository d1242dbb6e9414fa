package dev.rung.internal.impact;

import dev.rung.Impact;
import java.time.Duration;

/**
 * About how long work takes, from what was measured on PostgreSQL 15 with a million rows of 126 bytes each, in seconds of a processor: a table
 * is read in 0.13, copied in 0.8, an index is built in 0.5 to 2.3, a foreign key is compared in 4.1, and rows with two indexes are changed in 30.
 * What has to come from a cold disk takes longer.
 */
final class Cost {

    private static final double MEASURED_WIDTH = 126;
    private static final double READ = 0.13;
    private static final double COPY = 0.8;
    private static final double INDEX = 1.2;
    private static final double COMPARE = 4.1;
    private static final double CHANGE = 30;

    private Cost() {}

    static Duration of(Impact.Kind kind, LiveTable table, int indexes) {
        double millions = table.rows() / 1e6;
        double width = Math.max(1, table.rows() == 0 ? 1 : table.bytes() / MEASURED_WIDTH / table.rows());
        double seconds = switch (kind) {
            case READS -> millions * READ * width;
            case COPIES -> millions * (COPY * width + INDEX * indexes);
            case BUILDS -> millions * (READ * width + INDEX * indexes);
            case COMPARES -> millions * COMPARE;
            case CHANGES -> millions * CHANGE;
        };
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
