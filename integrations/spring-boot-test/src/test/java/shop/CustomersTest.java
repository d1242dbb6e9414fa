package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.Environment;
import dev.rung.Migrations;
import dev.rung.junit.MigratedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The application and the test have one database, and each test finds it as the migrations left it. */
@SpringBootTest
@MigratedDatabase
class CustomersTest {

    private final JdbcTemplate application;

    @Autowired
    CustomersTest(DataSource dataSource) {
        this.application = new JdbcTemplate(dataSource);
    }

    @RepeatedTest(2)
    void findsNoCustomerOfAnotherTest(DataSource dataSource) {
        assertThat(new JdbcTemplate(dataSource).queryForObject("select count(*) from customers", Long.class))
                .isZero();
        application.update("insert into customers (name) values (?)", "of one test");
        assertThat(new JdbcTemplate(dataSource).queryForObject("select count(*) from customers", Long.class))
                .isOne();
    }

    @Test
    @Transactional
    void rollsBackWhatSpringRollsBack() {
        application.update(
                "insert into customers (name) values (?)", UUID.randomUUID().toString());
    }

    @Test
    void environmentAndConnectionAreOfTheSameDatabase(
            Environment environment, Connection connection, Migrations migrations) throws SQLException {
        assertThat(environment.url()).contains(connection.getCatalog());
        assertThat(application.queryForObject("select current_database()", String.class))
                .isEqualTo(connection.getCatalog());
        assertThat(migrations.isAtHead()).isTrue();
    }
}
