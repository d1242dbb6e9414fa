package shop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.jdbc.test.autoconfigure.AutoConfigureTestDatabase;
import org.springframework.boot.jdbc.test.autoconfigure.JdbcTest;
import org.springframework.boot.jooq.test.autoconfigure.JooqTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;

/** The slices of Spring Boot 4 lie in other packages; the starter is part of each, as it is in Spring Boot 3. */
class SlicesTest {

    private static Long customers(JdbcTemplate application) {
        return application.queryForObject("select count(*) from customers", Long.class);
    }

    @Nested
    @JdbcTest
    @ActiveProfiles("test")
    @AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
    class OfJdbc {

        @Test
        void isMigrated(@Autowired JdbcTemplate application) {
            assertThat(customers(application)).isNotNull();
        }
    }

    @Nested
    @JooqTest
    @ActiveProfiles("test")
    @AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
    class OfJooq {

        @Test
        void isMigrated(@Autowired org.jooq.DSLContext application) {
            assertThat(application.fetchCount(org.jooq.impl.DSL.table("customers"))).isNotNegative();
        }
    }

    @Nested
    @DataJpaTest(properties = "spring.jpa.hibernate.ddl-auto=validate")
    @ActiveProfiles("test")
    @AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
    class OfJpa {

        @Test
        void isMigratedBeforeHibernateLooks(@Autowired JdbcTemplate application) {
            assertThat(customers(application)).isNotNull();
        }
    }
}
