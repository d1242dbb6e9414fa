package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class OlderFindingsTest {

    @Test
    void oneNoteForAll() {
        Golden.checkRunning(
                getClass(),
                "oneNoteForAll",
                Sources.shop(),
                Sources.change("@Migration(version = 2) // note", "create index reports_price_idx on reports (price)"),
                Sources.migration("AddLikes", 3));
    }

    @Test
    void taken() {
        Golden.silentRunning(
                "-Arung.safety_since=2",
                Sources.shop(),
                Sources.change("@Migration(version = 2)", "create index reports_price_idx on reports (price)"),
                Sources.migration("AddLikes", 3));
    }
}
