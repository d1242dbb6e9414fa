package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class BreaksWritesTest {

    @Test
    void withoutDefault() {
        Golden.checkRunning(
                getClass(),
                "withoutDefault",
                Sources.shop(),
                Sources.change("", "alter table reports alter column state drop default // warning"));
    }

    @Test
    void nullable() {
        Golden.silentRunning(
                Golden.RUNNING, Sources.shop(), Sources.change("", "alter table reports add column note text"));
    }
}
