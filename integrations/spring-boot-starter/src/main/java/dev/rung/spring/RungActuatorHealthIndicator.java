package dev.rung.spring;

import dev.rung.Migrations;
import java.util.List;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;

/** Whether each database is at the version of the build, for Spring Boot 3. */
final class RungActuatorHealthIndicator extends AbstractHealthIndicator {

    private final List<Migrations> histories;

    RungActuatorHealthIndicator(List<Migrations> histories) {
        super("the migrations could not be looked at");
        this.histories = histories;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var found = RungHealth.of(histories);
        health.status(found.word()).withDetails(found.details());
    }
}
