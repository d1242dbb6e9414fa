package dev.rung.spring;

import dev.rung.Migrations;
import dev.rung.Status;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where the database stands, in values that an actuator shows.
 *
 * @param version the version of the build
 * @param isAtHead whether the database is at it
 * @param behind how many migrations the database lacks
 * @param migrations the migrations, by version
 */
record RungState(long version, boolean isAtHead, long behind, List<Status.Line> migrations) {

    static RungState of(Migrations migrations) {
        var status = migrations.status();
        return new RungState(
                migrations.registry().headVersion(), migrations.isAtHead(), status.behind(), status.migrations());
    }

    /** The word of Spring Boot for it: an application on another schema must get no requests. */
    String health() {
        return isAtHead ? "UP" : "OUT_OF_SERVICE";
    }

    /** What health shows beside the word. */
    Map<String, Object> details() {
        return isAtHead
                ? Map.of("version", version)
                : Map.of("version", version, "behind", behind, "not applied as built", strange());
    }

    /** The migrations that are not what the build knows, in words such as {@code 7 edited}. */
    private List<String> strange() {
        return migrations.stream()
                .filter(line -> line.state() != Status.State.APPLIED)
                .map(line -> line.version() + " " + line.state().name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
