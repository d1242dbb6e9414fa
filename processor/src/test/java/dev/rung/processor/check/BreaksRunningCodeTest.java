package dev.rung.processor.check;

import dev.rung.processor.Golden;
import dev.rung.processor.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BreaksRunningCodeTest {

    /** What the released build uses of {@link Sources#shop()}. */
    private static final String USES = """
            1
            notes	*	shop.Notes.all(Notes.java:12)
            reports	make	shop.Reports.list(Reports.java:31)
            reports	make	shop.Search.find(Search.java:7)
            reports	price	shop.Reports.list(Reports.java:31)
            """;

    @TempDir
    private Path folder;

    private String uses() throws IOException {
        return "-Arung.uses=" + Files.writeString(folder.resolve("uses"), USES);
    }

    @Test
    void column() {
        Golden.checkRunning(
                getClass(),
                "column",
                Sources.shop(),
                Sources.change("", "alter table reports rename column make to brand // warning"));
    }

    @Test
    void table() {
        Golden.checkRunning(
                getClass(),
                "table",
                Sources.shop(),
                Sources.change("", "alter table reports rename to sales // warning"));
    }

    @Test
    void viewUnderTheOldName() {
        Golden.silentRunning(
                Golden.RUNNING,
                Sources.shop(),
                Sources.change(
                        "", "alter table reports rename to sales", "create view reports as select * from sales"));
    }

    @Test
    void droppedColumnInUse() throws IOException {
        Golden.checkRunning(
                getClass(),
                "droppedColumnInUse",
                uses(),
                Sources.shop(),
                Sources.change(
                        "", "alter table reports drop column make, drop column title, drop column price // warning"));
    }

    @Test
    void droppedTableInUse() throws IOException {
        Golden.checkRunning(
                getClass(),
                "droppedTableInUse",
                uses(),
                Sources.shop(),
                Sources.change("", "drop table notes // warning"));
    }

    @Test
    void renamedColumnInUse() throws IOException {
        Golden.checkRunning(
                getClass(),
                "renamedColumnInUse",
                uses(),
                Sources.shop(),
                Sources.change("", "alter table notes rename column body to content // warning"));
    }

    @Test
    void retypedColumnInUse() throws IOException {
        Golden.checkRunning(
                getClass(),
                "retypedColumnInUse",
                uses(),
                Sources.shop(),
                Sources.change(
                        "@Allow(value = \"rewrites-table\", reason = \"few rows\") @Migration(version = 2)",
                        "alter table reports alter column price type text // warning"));
    }

    /** Nobody misses what the released build does not use, and a wider type gives what is asked for. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table reports drop column title",
                "alter table reports rename column title to name",
                "alter table users alter column email drop default",
                "drop table users",
                "alter table users rename to people",
                "alter table visits alter column id type bigint"
            })
    void unused(String statement) throws IOException {
        Golden.silentRunning(uses(), Sources.shop(), Sources.change("", statement));
    }
}
