package dev.rung.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.Direction;
import dev.rung.Environment;
import dev.rung.FailedMigrationException;
import dev.rung.MigrationListener;
import dev.rung.Migrations;
import dev.rung.Target;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a registry holds after runs. */
class MigrationMetricsTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void timesStepsAndRuns() throws SQLException {
        var environment = database("metrics_steps");
        var migrations = Migrations.in(environment).tell(new MigrationMetrics(registry));
        migrations.run(Target.head());
        migrations.run(Target.back(1));
        assertThat(step("up", "taken").count()).isEqualTo(2);
        assertThat(step("up", "taken").totalTime(TimeUnit.NANOSECONDS)).isPositive();
        assertThat(step("down", "taken").count()).isEqualTo(1);
        assertThat(registry.get("rung.run").tag("environment", "test").timer().count())
                .isEqualTo(2);
        assertThat(registry.get("rung.version")
                        .tag("environment", "test")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }

    @Test
    void countsWhatFailed() throws SQLException {
        var environment = database("metrics_failure");
        execute(environment, "create table customers (id int)");
        var migrations = Migrations.in(environment).tell(new MigrationMetrics(registry));
        assertThatThrownBy(() -> migrations.run(Target.head())).isInstanceOf(FailedMigrationException.class);
        assertThat(step("up", "failed").count()).isEqualTo(1);
        assertThat(registry.find("rung.run").timer()).isNull();
    }

    @Test
    void countsWaits() {
        var metrics = new MigrationMetrics(registry);
        metrics.waits(new MigrationListener.Step("reports", Direction.UP, 2, "add price"), "process 42");
        metrics.waits(new MigrationListener.Step("reports", Direction.UP, 2, "add price"), "process 42");
        assertThat(registry.get("rung.wait").tag("history", "reports").counter().count())
                .isEqualTo(2);
    }

    private Timer step(String direction, String outcome) {
        return registry.get("rung.step")
                .tags("history", "application", "direction", direction, "outcome", outcome)
                .timer();
    }

    private static Environment database(String name) throws SQLException {
        var server = Environment.of("test", Map.of("db.url", "embedded"));
        execute(server, "drop database if exists " + name);
        execute(server, "create database " + name);
        return server.database(name);
    }

    private static void execute(Environment environment, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(environment.url(), environment.user(), environment.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
