package dev.rung.micrometer;

import dev.rung.MigrationException;
import dev.rung.MigrationListener;
import dev.rung.MigrationResult;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts and times what a run does.
 *
 * <pre>{@code
 * Migrations.in(environment).tell(new MigrationMetrics(registry)).run(Target.head());
 * }</pre>
 *
 * <table>
 * <caption>Meters</caption>
 * <tr><th>meter</th><th>kind</th><th>tags</th><th>what it says</th></tr>
 * <tr><td>{@code rung.step}</td><td>timer</td><td>{@code history}, {@code direction}, {@code outcome}</td><td>the steps that were
 * {@code taken} or {@code failed}, and how long they took</td></tr>
 * <tr><td>{@code rung.wait}</td><td>counter</td><td>{@code history}, {@code direction}</td><td>how often a step was seen to wait</td></tr>
 * <tr><td>{@code rung.run}</td><td>timer</td><td>{@code environment}</td><td>the runs that did all that was asked for</td></tr>
 * <tr><td>{@code rung.version}</td><td>gauge</td><td>{@code environment}</td><td>the version after the last run</td></tr>
 * </table>
 *
 * <p>The history of the application itself has the tag {@code application}, and so has a data source that it brings. A step that failed
 * counts the time from when it began. One object may serve any number of runs at once.
 */
public final class MigrationMetrics implements MigrationListener {

    private static final String OF_APPLICATION = "application";

    private final MeterRegistry registry;
    private final Map<String, AtomicLong> versions = new ConcurrentHashMap<>();
    private final ThreadLocal<Timer.Sample> running = new ThreadLocal<>();

    /**
     * Makes meters in a registry, each when it has something to say.
     *
     * @param registry where the meters are kept
     */
    public MigrationMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void begins(Step step) {
        running.set(Timer.start(registry));
    }

    @Override
    public void waits(Step step, String forWhat) {
        registry.counter("rung.wait", tags(step)).increment();
    }

    @Override
    public void taken(Step step, Duration elapsed) {
        stop(step, "taken");
    }

    @Override
    public void failed(Step step, MigrationException why) {
        stop(step, "failed");
    }

    private void stop(Step step, String outcome) {
        var sample = running.get();
        running.remove();
        sample.stop(registry.timer("rung.step", tags(step).and("outcome", outcome)));
    }

    @Override
    public void done(MigrationResult result) {
        var tags = Tags.of("environment", named(result.environment()));
        registry.timer("rung.run", tags).record(result.elapsed());
        versions.computeIfAbsent(
                        result.environment(), environment -> registry.gauge("rung.version", tags, new AtomicLong()))
                .set(result.to());
    }

    private static Tags tags(Step step) {
        return Tags.of(
                "history", named(step.history()), "direction", step.direction().toString());
    }

    /** A backend may refuse a tag without a value. */
    private static String named(String name) {
        return name.isEmpty() ? OF_APPLICATION : name;
    }
}
