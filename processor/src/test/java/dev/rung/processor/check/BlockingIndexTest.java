package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BlockingIndexTest {

    @Test
    void creation() {
        Golden.checkRunning(
                getClass(),
                "creation",
                Sources.shop(),
                Sources.change("", "create index reports_price_idx on reports (price, title) // warning"));
    }

    @Test
    void unique() {
        Golden.checkRunning(
                getClass(),
                "unique",
                Sources.shop(),
                Sources.change("", "alter table reports add constraint reports_title_key unique (title) // warning"));
    }

    @Test
    void ofANewTable() {
        Golden.silentRunning(
                Golden.RUNNING,
                Sources.shop(),
                Sources.change("", "create table likes (user_id bigint)", "create index on likes (user_id)"));
    }

    @Test
    void ofASmallTable() {
        Golden.silentRunning(
                "-Arung.small=us*,reports",
                Sources.shop(),
                Sources.change("", "create index reports_price_idx on reports (price)"));
    }

    @Test
    void ofATableWhoseSizeIsKnown(@TempDir Path folder) throws IOException {
        var sizes = Files.writeString(
                folder.resolve("migrations.sizes"), "reports\t31000000\t6000000000\nusers\t9900\t80000\n");
        Golden.checkRunning(
                getClass(),
                "size",
                "-Arung.sizes=" + sizes,
                Sources.shop(),
                Sources.change("", "create index reports_price_idx on reports (price) // warning"));
        Golden.silentRunning(
                "-Arung.sizes=" + sizes,
                Sources.shop(),
                Sources.change("", "create index users_email_idx on users (email)"));
    }

    @Test
    void thatACommentAllows() {
        Golden.silentRunning(Golden.RUNNING, Sources.shop(), Sources.irreversible("ChangeShop", 2, """
                        -- rung: allow blocking-index: 40 rows
                        create index reports_price_idx on reports (price);
                        -- rung: allow blocking-index the same 40 rows
                        create index reports_state_idx on reports (state);
                        """));
    }

    /** Neither a comment that gives no reason, nor one before another statement. */
    @Test
    void thatACommentDoesNotAllow() {
        Golden.checkRunning(
                getClass(),
                "comment",
                Sources.shop(),
                Sources.change(
                        "",
                        "-- rung: allow blocking-index: for another statement\\nselect 1",
                        "-- rung: allow blocking-index:\\ncreate index reports_price_idx on reports (price) // warning"));
    }

    @Test
    void ofATableThatIsNotLarge() {
        Golden.silentRunning(
                "-Arung.large=users",
                Sources.shop(),
                Sources.change("", "create index reports_price_idx on reports (price)"));
    }

    @Test
    void ofATableThatIsNotReleased() {
        Golden.silentRunning(
                "-Arung.released=0",
                Sources.shop(),
                Sources.change("", "create index reports_price_idx on reports (price)"));
    }

    @Test
    void ofAMigrationThatHasRun() {
        Golden.silentRunning(
                "-Arung.safety_since=2",
                Sources.shop(),
                Sources.change("", "create index reports_price_idx on reports (price)"));
    }

    @Test
    void allowed() {
        Golden.silentRunning(
                Golden.RUNNING,
                Sources.shop(),
                Sources.change("""
                        @Migration(version = 2)
                        @Allow(value = "blocking-index", reason = "40 rows")""", "create index reports_price_idx on reports (price)"));
    }
}
