package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.junit.MigratedDatabase;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.JdbcTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** A slice with JDBC alone has the database too, and each test finds it as the migrations left it. */
@JdbcTest
@MigratedDatabase
class JdbcSliceTest {

    @Autowired
    private JdbcTemplate application;

    @RepeatedTest(2)
    void hasTheTablesOfTheMigrations() {
        assertThat(application.update("insert into customers (name) values ('Ann')"))
                .isOne();
        assertThat(application.queryForObject("select count(*) from customers", Long.class))
                .isOne();
    }
}
