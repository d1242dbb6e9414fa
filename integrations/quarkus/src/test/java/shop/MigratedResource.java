package shop;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** The database of the tests: Quarkus starts it before the application, and takes its settings over those of the files. */
public final class MigratedResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Migrated.database("test");
    }

    @Override
    public void stop() {}
}
