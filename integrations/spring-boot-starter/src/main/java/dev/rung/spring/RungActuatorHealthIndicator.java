package dev.rung.spring;

import dev.rung.Migrations;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;

/** Whether the database is at the version of the build, for Spring Boot 3. */
final class RungActuatorHealthIndicator extends AbstractHealthIndicator {

    private final Migrations migrations;

    RungActuatorHealthIndicator(Migrations migrations) {
        super("the migrations could not be looked at");
        this.migrations = migrations;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var state = RungState.of(migrations);
        health.status(state.health()).withDetails(state.details());
    }
}
