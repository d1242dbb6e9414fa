package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.junit.Isolation;
import dev.rung.junit.MigratedDatabase;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;

/** Each test has another database under the same application. */
@SpringBootTest
@MigratedDatabase(isolation = Isolation.CLONE)
class CloneTest {

    @Autowired
    private JdbcTemplate application;

    @RepeatedTest(3)
    void hasADatabaseOfItsOwn() {
        assertThat(application.queryForObject("select count(*) from customers", Long.class))
                .isZero();
        application.update("insert into customers (name) values ('one')");
        application.execute("alter table customers drop column email");
    }
}
