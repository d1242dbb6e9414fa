package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.TestTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.RepeatedTest;

/** The application starts, though Hibernate finds the table of its entity only where the migrations ran before it. */
@QuarkusTest
@QuarkusTestResource(MigratedResource.class)
class CustomersTest {

    @Inject
    EntityManager entities;

    @RepeatedTest(2)
    @TestTransaction
    void hasTheTablesOfTheMigrations() {
        var customer = new Customer();
        customer.name = "Ann";
        entities.persist(customer);

        assertEquals(1, entities.createQuery("select count(c) from Customer c", Long.class).getSingleResult());
    }
}
