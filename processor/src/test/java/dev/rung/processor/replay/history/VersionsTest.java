package dev.rung.processor.replay.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rung.processor.compile.CompiledStatement;
import dev.rung.processor.replay.safety.Running;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What versions of PostgreSQL answer differently is refused where all that the migrations run on refuse it. */
class VersionsTest {

    @ParameterizedTest
    @CsvSource({"14, 0", "15, 1", "18, 1"})
    void columnsAreGeneratedFromOneThatGoes(int postgres, int refused) {
        var sql = "create table t (a int, b int generated always as (a * 2) stored); alter table t drop column a";
        var outcome = Replay.on(Running.on(postgres)).migrate(CompiledStatement.allElsewhere(sql), Optional.empty());
        assertThat(outcome.up()).hasSize(refused);
    }
}
