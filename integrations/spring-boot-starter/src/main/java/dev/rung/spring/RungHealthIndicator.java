package dev.rung.spring;

import dev.rung.Migrations;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether each database is at the version of the build, for Spring Boot 4. */
final class RungHealthIndicator extends AbstractHealthIndicator {

    private final List<Migrations> histories;

    RungHealthIndicator(List<Migrations> histories) {
        super("the migrations could not be looked at");
        this.histories = histories;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var found = RungHealth.of(histories);
        health.status(found.word()).withDetails(found.details());
    }
}
