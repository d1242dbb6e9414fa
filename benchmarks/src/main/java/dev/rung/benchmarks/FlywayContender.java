package dev.rung.benchmarks;

import java.io.IOException;
import org.flywaydb.core.Flyway;

/** The history as Flyway's Java migrations. */
final class FlywayContender {

    private FlywayContender() {}

    public static void main(String[] args) throws IOException {
        Flyway.configure()
                .dataSource(args[0], null, null)
                .locations("classpath:history")
                .load()
                .migrate();
        Usage.report();
    }
}
