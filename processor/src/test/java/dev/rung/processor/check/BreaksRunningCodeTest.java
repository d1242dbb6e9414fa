package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class BreaksRunningCodeTest {

    @Test
    void column() {
        Golden.checkRunning(
                getClass(),
                "column",
                Sources.shop(),
                Sources.change("", "alter table reports rename column make to brand // warning"));
    }

    @Test
    void table() {
        Golden.checkRunning(
                getClass(),
                "table",
                Sources.shop(),
                Sources.change("", "alter table reports rename to sales // warning"));
    }

    @Test
    void viewUnderTheOldName() {
        Golden.silentRunning(
                Golden.RUNNING,
                Sources.shop(),
                Sources.change(
                        "", "alter table reports rename to sales", "create view reports as select * from sales"));
    }
}
