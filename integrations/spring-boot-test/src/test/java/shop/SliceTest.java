package shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.junit.MigratedDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;

/** A slice of the application has the database too. */
@DataJpaTest
@MigratedDatabase
class SliceTest {

    @Autowired
    private TestEntityManager entities;

    @Test
    void hasTheTablesOfTheMigrations() {
        assertThat(entities.getEntityManager()
                        .createQuery("select count(c) from Customer c")
                        .getSingleResult())
                .isEqualTo(0L);
    }
}
