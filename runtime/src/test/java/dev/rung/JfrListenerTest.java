package dev.rung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rung.jfr.JfrListener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** What the recorder wrote is read back. */
class JfrListenerTest {

    private final PGSimpleDataSource database = Databases.create();

    @TempDir
    private Path folder;

    @Test
    void recordsEachStepAndTheRun() throws IOException {
        var registry = TestRegistry.ofTables(1).with(2, "create table t1 (id int)", "select 1");
        var migrations = Migrations.using(database, Settings.DEFAULT, registry).tell(new JfrListener());
        var events = recorded(() -> {
            migrations.run(Target.version(1));
            assertThatThrownBy(() -> migrations.run(Target.head())).isInstanceOf(FailedMigrationException.class);
        });
        assertThat(events)
                .extracting(event -> event.getEventType().getName())
                .containsExactly("dev.rung.Step", "dev.rung.Run", "dev.rung.Step");
        var taken = events.get(0);
        assertThat(taken.getString("direction")).isEqualTo("up");
        assertThat(taken.getLong("version")).isEqualTo(1);
        assertThat(taken.getString("description")).isEqualTo("step 1");
        assertThat(taken.getString("error")).isEmpty();
        assertThat(taken.getDuration()).isPositive();
        var run = events.get(1);
        assertThat(run.getLong("to")).isEqualTo(1);
        assertThat(run.getInt("steps")).isEqualTo(1);
        assertThat(run.getDuration("elapsed")).isPositive();
        var failed = events.get(2);
        assertThat(failed.getLong("version")).isEqualTo(2);
        assertThat(failed.getString("error")).startsWith("up 2 step 2 failed at statement 1");
    }

    @Test
    void recordsForWhomAStepWaits() throws IOException {
        var events = recorded(() -> new JfrListener()
                .waits(new MigrationListener.Step("reports", Direction.UP, 7, "add price"), "process 42"));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.getEventType().getName()).isEqualTo("dev.rung.Wait");
            assertThat(event.getString("history")).isEqualTo("reports");
            assertThat(event.getString("forWhat")).isEqualTo("process 42");
        });
    }

    private List<RecordedEvent> recorded(Runnable work) throws IOException {
        var file = folder.resolve("recording.jfr");
        try (var recording = new Recording()) {
            recording.enable("dev.rung.Step").withThreshold(Duration.ZERO);
            recording.start();
            work.run();
            recording.stop();
            recording.dump(file);
        }
        return RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().startsWith("dev.rung."))
                .sorted((one, other) -> one.getEndTime().compareTo(other.getEndTime()))
                .toList();
    }
}
