package shop;

import dev.rung.Environment;
import dev.rung.Migrations;
import dev.rung.Target;
import java.util.Map;
import java.util.Objects;

/** The database of the application, at the version of this build before Quarkus starts. */
public final class Migrated {

    private Migrated() {}

    /** Migrates it, and gives the settings of Quarkus for it; an embedded one has another address each time it starts. */
    public static Map<String, String> database(String profile) {
        var environment = Environment.load(profile);
        Migrations.in(environment).run(Target.head());
        return Map.of(
                "db.url", environment.url(),
                "db.user", Objects.requireNonNullElse(environment.user(), ""),
                "db.password", Objects.requireNonNullElse(environment.password(), ""));
    }
}
