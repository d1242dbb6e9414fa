package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import org.junit.jupiter.api.Test;

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
