package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

class BlockingForeignKeyTest {

    @Test
    void constraint() {
        Golden.checkRunning(
                getClass(),
                "constraint",
                Sources.shop(),
                Sources.change(
                        "",
                        "alter table reports add constraint reports_user_fk foreign key (user_id) references users (id) // warning"));
    }

    @Test
    void ofANewTable() {
        Golden.silentRunning(
                Golden.RUNNING,
                Sources.shop(),
                Sources.change(
                        "",
                        "create table likes (user_id bigint)",
                        "alter table likes add foreign key (user_id) references users"));
    }
}
