package dev.rung.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.HistoryException;
import dev.rung.Migrations;
import jakarta.persistence.EntityManagerFactory;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import shop.Shop;
import twoshops.TwoShops;

/** What an application does with its database when it starts. */
class StartingTest {

    private Database database;

    @BeforeEach
    void create() throws SQLException {
        database = Database.create();
    }

    private ConfigurableApplicationContext start(String... properties) {
        return new SpringApplicationBuilder(Shop.class)
                .properties(database.properties(properties))
                .run();
    }

    @Test
    void migratesBeforeHibernateLooksAtTheTables() throws SQLException {
        try (var application = start()) {
            assertThat(application.getBean(EntityManagerFactory.class).isOpen()).isTrue();
            assertThat(application.getBean(Migrations.class).isAtHead()).isTrue();
        }
        assertThat(database.tables()).containsExactly("customers", "rung_history");
    }

    @Test
    void refusesADatabaseThatIsNotAtTheNewestVersion() throws SQLException {
        assertThatThrownBy(() -> start("rung.on-start=require-head"))
                .hasRootCauseInstanceOf(HistoryException.class)
                .rootCause()
                .hasMessageContaining("not at version 2");
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void leavesTheDatabaseAloneWhereItIsToldTo() throws SQLException {
        start("rung.on-start=none", "spring.jpa.hibernate.ddl-auto=none").close();
        assertThat(database.tables()).isEmpty();
    }

    @Test
    void migratesAsAnotherUserThanTheApplication() throws SQLException {
        var role = "ddl_" + database.tables().hashCode() + "_" + System.nanoTime();
        database.execute("create role " + role + " login password 'secret'");
        database.execute("grant create on schema public to " + role);
        try (var application = start(
                "rung.datasource.user=" + role,
                "rung.datasource.password=secret",
                "spring.jpa.hibernate.ddl-auto=none")) {
            assertThat(application.getBean(RungProperties.class).toString()).doesNotContain("secret");
        }
        assertThat(database.ask("select tableowner from pg_tables where tablename = 'customers'"))
                .isEqualTo(List.of(role));
    }

    @Test
    void migratesTheMarkedOneOfTwoDataSources() throws SQLException {
        var reports = Database.create();
        new SpringApplicationBuilder(TwoShops.class)
                .properties(database.properties(
                        "reports.url=" + reports.environment().url(),
                        "migrated.url=" + database.environment().url()))
                .run()
                .close();
        assertThat(database.tables()).containsExactly("customers", "rung_history");
        assertThat(reports.tables()).isEmpty();
    }

    @Test
    void connectsAsMigrationsPropertiesSaysWhereTheApplicationSaysNothing() throws SQLException {
        try (var application = new SpringApplicationBuilder(Shop.class)
                .profiles("test")
                .properties("spring.main.web-application-type=none", "spring.jpa.hibernate.ddl-auto=validate")
                .run()) {
            assertThat(application.getEnvironment().getProperty("spring.datasource.url"))
                    .isEqualTo(dev.rung.Environment.load("test").url());
            assertThat(application.getBean(Migrations.class).isAtHead()).isTrue();
        }
    }
}
