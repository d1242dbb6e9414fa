package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class BlockingPartitionTest {

    @Test
    void filled() {
        Golden.checkRunning(
                getClass(),
                "filled",
                Sources.shop(),
                Sources.change(
                        "",
                        "alter table visits attach partition visits_2026 for values from ('2026-01-01') to ('2027-01-01') // warning"));
    }

    @Test
    void newPartition() {
        Golden.silentRunning(
                Golden.RUNNING,
                Sources.shop(),
                Sources.change(
                        "",
                        "create table visits_2027 partition of visits for values from ('2027-01-01') to ('2028-01-01')"));
    }
}
