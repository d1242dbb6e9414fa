package dev.rung.spring;

import dev.rung.Migrations;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Whether the database is at the version of the build, for Spring Boot 4. */
final class RungHealthIndicator extends AbstractHealthIndicator {

    private final Migrations migrations;

    RungHealthIndicator(Migrations migrations) {
        super("the migrations could not be looked at");
        this.migrations = migrations;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        var state = RungState.of(migrations);
        health.status(state.health()).withDetails(state.details());
    }
}
