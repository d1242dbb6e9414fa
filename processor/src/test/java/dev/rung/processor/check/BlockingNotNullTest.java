package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class BlockingNotNullTest {

    @Test
    void withoutProof() {
        Golden.checkRunning(
                getClass(),
                "withoutProof",
                Sources.shop(),
                Sources.change("""
                        @Migration(version = 2)
                        @Allow(value = "breaks-writes", reason = "all instances give it")""", "alter table reports alter column price set not null // warning"));
    }

    @Test
    void proven() {
        Golden.silentRunning(
                Golden.RUNNING,
                Sources.shop(),
                Sources.irreversible("CheckPrice", 2, """
                        alter table reports add constraint price_present check (price is not null)"""),
                Sources.change("@Migration(version = 3)", "alter table reports alter column price set not null"));
    }
}
