package dev.rung.jfr;

import dev.rung.MigrationException;
import dev.rung.MigrationListener;
import dev.rung.MigrationResult;
import java.time.Duration;

/**
 * Writes each step, each wait and each run as an event of the JDK's Flight Recorder: {@code dev.rung.Step}, {@code dev.rung.Wait} and
 * {@code dev.rung.Run}. Without a recording that is on, nothing is written.
 *
 * <pre>{@code
 * Migrations.in(environment).tell(new JfrListener()).run(Target.head());
 * }</pre>
 *
 * <p>It needs the module {@code jdk.jfr}, which every JDK has; a runtime that was linked of single modules may lack it. One listener may serve
 * any number of runs at once.
 */
public final class JfrListener implements MigrationListener {

    private final ThreadLocal<StepEvent> running = ThreadLocal.withInitial(StepEvent::new);

    /** Makes a listener, which writes to whatever recording is on. */
    public JfrListener() {
        // Nothing is to be set up: the recorder knows an event by its class.
    }

    @Override
    public void begins(Step step) {
        var event = new StepEvent();
        event.begin();
        running.set(event);
    }

    @Override
    public void waits(Step step, String forWhat) {
        var event = new WaitEvent();
        event.history = step.history();
        event.direction = step.direction().toString();
        event.version = step.version();
        event.description = step.description();
        event.forWhat = forWhat;
        event.commit();
    }

    @Override
    public void taken(Step step, Duration elapsed) {
        commit(step, "");
    }

    @Override
    public void failed(Step step, MigrationException why) {
        commit(step, String.valueOf(why.getMessage()));
    }

    private void commit(Step step, String error) {
        var event = running.get();
        running.remove();
        event.history = step.history();
        event.direction = step.direction().toString();
        event.version = step.version();
        event.description = step.description();
        event.error = error;
        event.commit();
    }

    @Override
    public void done(MigrationResult result) {
        var event = new RunEvent();
        event.environment = result.environment();
        event.from = result.from();
        event.to = result.to();
        event.steps = result.steps().size();
        event.elapsed = result.elapsed().toNanos();
        event.commit();
    }
}
