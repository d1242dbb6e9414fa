package dev.rung.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Migrations;
import dev.rung.Target;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import shop.Shop;
import twohistories.TwoHistories;

/** What an application shows of its migrations. */
class ShowingTest {

    @Test
    void showsInTheActuatorWhereTheDatabaseStands() throws SQLException {
        var database = Database.create();
        try (var application = new SpringApplicationBuilder(Shop.class)
                .properties(database.properties("management.endpoints.web.exposure.include=*"))
                .run()) {
            assertThat(health(application.getBean("rungHealthIndicator")))
                    .contains("UP")
                    .contains("version=2");
            application.getBean(Migrations.class).run(Target.version(1));
            assertThat(health(application.getBean("rungHealthIndicator")))
                    .contains("OUT_OF_SERVICE")
                    .contains("2 pending");
        }
    }

    @Test
    void metersTheStepsOfTheStart() throws SQLException {
        var database = Database.create();
        try (var application = new SpringApplicationBuilder(Shop.class)
                .properties(database.properties())
                .run()) {
            var registry = application.getBean(MeterRegistry.class);
            assertThat(registry.get("rung.step").tag("outcome", "taken").timer().count())
                    .isEqualTo(2);
            assertThat(registry.get("rung.version").gauge().value()).isEqualTo(2);
        }
    }

    /** The class of the answer lies in another package in each of the two. */
    private static String health(Object indicator) {
        try {
            var method = indicator.getClass().getMethod("health");
            method.setAccessible(true);
            return String.valueOf(method.invoke(indicator));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void oneHistoryThatIsBehindPutsTheApplicationOutOfService() throws SQLException {
        var shop = Database.create();
        var reports = Database.create();
        try (var application = new SpringApplicationBuilder(TwoHistories.class)
                .properties(TwoHistories.properties(shop.environment(), reports.environment()))
                .run()) {
            assertThat(shop.tables()).containsExactly("customers", "rung_history");
            assertThat(reports.tables()).containsExactly("monthly_reports", "rung_history_reports");
            assertThat(health(application.getBean("rungHealthIndicator")))
                    .contains("UP", "application={version=2}", "reports={version=1}");

            application.getBean("reportsMigrations", Migrations.class).run(Target.version(0));

            assertThat(health(application.getBean("rungHealthIndicator")))
                    .contains("OUT_OF_SERVICE", "application={version=2}", "1 pending");
        }
    }

    @Test
    void endpointShowsTheHistory() throws SQLException {
        var database = Database.create();
        try (var application = new SpringApplicationBuilder(Shop.class)
                .properties(database.properties("rung.on-start=none", "spring.jpa.hibernate.ddl-auto=none"))
                .run()) {
            var migrations = application.getBean(Migrations.class);
            migrations.run(Target.version(1));
            var shown = shown(new RungEndpoint(Map.of("rungMigrations", migrations)));
            assertThat(shown.state().behind()).isEqualTo(1);
            assertThat(shown.history())
                    .singleElement()
                    .satisfies(step -> assertThat(step.text()).contains("create customers"));
        }
    }

    private static RungEndpoint.Shown shown(RungEndpoint endpoint) {
        return ((Map<?, ?>) endpoint.state())
                .values().stream()
                        .map(RungEndpoint.Shown.class::cast)
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void jooqIsMadeForWhoAsksForIt() throws SQLException {
        var database = Database.create();
        try (var application = new SpringApplicationBuilder(Shop.class)
                .properties(database.properties())
                .run()) {
            var beans = application.getBeanFactory();
            for (var name : beans.getBeanNamesForType(DSLContext.class, true, false)) {
                assertThat(beans.containsSingleton(name)).isFalse();
                assertThat(application.getBean(DSLContext.class).fetchCount(org.jooq.impl.DSL.table("customers")))
                        .isZero();
            }
        }
    }
}
