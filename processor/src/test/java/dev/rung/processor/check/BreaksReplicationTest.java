package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class BreaksReplicationTest {

    @Test
    void withoutKey() {
        Golden.checkRunning(
                getClass(),
                "withoutKey",
                Sources.shop(),
                Sources.change("", "create publication shop for table notes // warning"));
    }

    @Test
    void withKey() {
        Golden.silentRunning(
                Golden.RUNNING, Sources.shop(), Sources.change("", "create publication shop for table reports"));
    }
}
