package dev.rung.spring;

import dev.rung.Migrations;
import dev.rung.Status;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether each database is at the version of the build. That it is costs one query, since load balancers ask often.
 *
 * @param isUp whether all are
 * @param details what is shown beside the word
 */
record RungHealth(boolean isUp, Map<String, Object> details) {

    /** The word of Spring Boot for it: an application on another schema must get no requests. */
    String word() {
        return isUp ? "UP" : "OUT_OF_SERVICE";
    }

    /** By the name of the history; with a single one, its details stand for themselves. */
    static RungHealth of(List<Migrations> histories) {
        var all = histories.stream().map(RungHealth::of).toList();
        if (all.size() == 1) {
            return all.get(0);
        }
        var details = new TreeMap<String, Object>();
        for (int index = 0; index < all.size(); index++) {
            var name = histories.get(index).registry().name();
            details.put(name.isEmpty() ? "application" : name, all.get(index).details());
        }
        return new RungHealth(all.stream().allMatch(RungHealth::isUp), details);
    }

    private static RungHealth of(Migrations migrations) {
        var version = migrations.registry().headVersion();
        return migrations.isAtHead()
                ? new RungHealth(true, Map.of("version", version))
                : behind(version, migrations.status());
    }

    private static RungHealth behind(long version, Status status) {
        return new RungHealth(
                false, Map.of("version", version, "behind", status.behind(), "not applied as built", strange(status)));
    }

    /** The migrations that are not what the build knows, in words such as {@code 7 edited}. */
    private static List<String> strange(Status status) {
        return status.migrations().stream()
                .filter(line -> line.state() != Status.State.APPLIED)
                .map(line -> line.version() + " " + line.state().name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
