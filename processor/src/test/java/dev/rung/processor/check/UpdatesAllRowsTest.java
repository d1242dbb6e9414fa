package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class UpdatesAllRowsTest {

    @Test
    void update() {
        Golden.checkRunning(
                getClass(), "update", Sources.shop(), Sources.change("", "update reports set title = make // warning"));
    }

    @Test
    void someRows() {
        Golden.silentRunning(
                Golden.RUNNING, Sources.shop(), Sources.change("", "update reports set title = make where id = 1"));
    }
}
