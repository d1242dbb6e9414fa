package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BreaksWritesTest {

    @Test
    void withoutDefault() {
        Golden.checkRunning(
                getClass(),
                "withoutDefault",
                Sources.shop(),
                Sources.change("", "alter table reports alter column state drop default // warning"));
    }

    /** The released build says where it uses the table. */
    @Test
    void ofATableInUse(@TempDir Path folder) throws IOException {
        var uses = Files.writeString(folder.resolve("uses"), """
                1
                reports	make	shop.Reports.list(Reports.java:31)
                """);
        Golden.checkRunning(
                getClass(),
                "ofATableInUse",
                "-Arung.uses=" + uses,
                Sources.shop(),
                Sources.change("", "alter table reports alter column state drop default // warning"));
    }

    @Test
    void nullable() {
        Golden.silentRunning(
                Golden.RUNNING, Sources.shop(), Sources.change("", "alter table reports add column note text"));
    }
}
