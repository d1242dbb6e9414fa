package dev.rung.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Migrations;
import dev.rung.Target;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import shop.Shop;

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
    void endpointShowsTheHistory() throws SQLException {
        var database = Database.create();
        try (var application = new SpringApplicationBuilder(Shop.class)
                .properties(database.properties("rung.on-start=none", "spring.jpa.hibernate.ddl-auto=none"))
                .run()) {
            var migrations = application.getBean(Migrations.class);
            migrations.run(Target.version(1));
            var shown = (RungEndpoint.Shown) new RungEndpoint(migrations).state();
            assertThat(shown.state().behind()).isEqualTo(1);
            assertThat(shown.history())
                    .singleElement()
                    .satisfies(step -> assertThat(step.text()).contains("create customers"));
        }
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
