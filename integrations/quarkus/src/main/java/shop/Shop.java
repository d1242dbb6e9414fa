package shop;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Says how many customers there are, and ends. */
public final class Shop implements QuarkusApplication {

    @Inject
    EntityManager entities;

    @Override
    @Transactional
    public int run(String... args) {
        System.out.println(entities.createQuery("select count(c) from Customer c", Long.class).getSingleResult() + " customers");
        return 0;
    }
}
