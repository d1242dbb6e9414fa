package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class BlockingCheckTest {

    @Test
    void constraint() {
        Golden.checkRunning(
                getClass(),
                "constraint",
                Sources.shop(),
                Sources.change(
                        "", "alter table reports add constraint reports_price_check check (price > 0) // warning"));
    }

    @Test
    void notValid() {
        Golden.silentRunning(
                Golden.RUNNING,
                Sources.shop(),
                Sources.change(
                        "", "alter table reports add constraint reports_price_check check (price > 0) not valid"));
    }
}
