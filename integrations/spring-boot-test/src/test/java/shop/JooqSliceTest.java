package shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.table;

import dev.rung.junit.MigratedDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jooq.JooqTest;

/** A slice with jOOQ has the database too: the {@code DSLContext} is Spring's. */
@JooqTest
@MigratedDatabase
class JooqSliceTest {

    @Autowired
    private DSLContext application;

    @RepeatedTest(2)
    void hasTheTablesOfTheMigrations() {
        application.insertInto(table("customers")).set(field("name"), "Ann").execute();
        assertThat(application.fetchCount(table("customers"))).isOne();
    }
}
