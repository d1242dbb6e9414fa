package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class WorkUnderLockTest {

    @Test
    void updateAfterAlter() {
        Golden.checkRunning(
                getClass(),
                "updateAfterAlter",
                Sources.shop(),
                Sources.change(
                        "",
                        "alter table reports add column done boolean",
                        "update reports set done = true where price > 3 // warning"));
    }

    @Test
    void ofANewTable() {
        Golden.silentRunning(
                Golden.RUNNING,
                Sources.shop(),
                Sources.change("", "create table likes (user_id bigint)", "insert into likes select id from users"));
    }
}
