package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class RewritesTableTest {

    @Test
    void type() {
        Golden.checkRunning(
                getClass(),
                "type",
                Sources.shop(),
                Sources.change("", "alter table reports alter column price type numeric(12, 4) // warning"));
    }

    @Test
    void volatileDefault() {
        Golden.checkRunning(
                getClass(),
                "volatileDefault",
                Sources.shop(),
                Sources.change("", "alter table reports add column token uuid default gen_random_uuid() // warning"));
    }

    @Test
    void constantDefault() {
        Golden.silentRunning(
                Golden.RUNNING,
                Sources.shop(),
                Sources.change("", "alter table reports add column token text default 'none'"));
    }
}
