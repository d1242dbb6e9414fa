package dev.rung.spring;

import dev.rung.HistoryRow;
import dev.rung.Migrations;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;

/** The actuator's {@code rung}: where each database stands, and every step that was taken on it. */
@Endpoint(id = "rung")
public final class RungEndpoint {

    private final Map<String, Migrations> histories;

    RungEndpoint(Map<String, Migrations> histories) {
        this.histories = histories;
    }

    /**
     * What the endpoint shows.
     *
     * @param state where the database stands
     * @param history every step that was taken, oldest first
     */
    record Shown(RungState state, List<Step> history) {}

    /**
     * A step.
     *
     * @param position its number in the history
     * @param text what was done, when and by whom
     */
    record Step(long position, String text) {}

    /**
     * Asks each database.
     *
     * @return where it stands, by the name of the bean of its migrations
     */
    @ReadOperation
    public Object state() {
        return new TreeMap<>(histories.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, history -> shown(history.getValue()))));
    }

    private static Shown shown(Migrations migrations) {
        return new Shown(
                RungState.of(migrations),
                migrations.history().stream().map(RungEndpoint::step).toList());
    }

    private static Step step(HistoryRow row) {
        return new Step(row.position(), row.toString());
    }
}
