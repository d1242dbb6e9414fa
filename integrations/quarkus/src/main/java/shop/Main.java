package shop;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;

/** Hibernate compares the tables with the entities while Quarkus starts, which is before any bean is made: so the migrations come first. */
@QuarkusMain
public final class Main {

    public static void main(String... args) {
        Migrated.database(ConfigUtils.getProfiles().get(0)).forEach(System::setProperty);
        Quarkus.run(Shop.class, args);
    }
}
