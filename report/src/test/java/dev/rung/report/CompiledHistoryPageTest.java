package dev.rung.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as {@code -Arung.report=….html} writes it while migrations are compiled. */
class CompiledHistoryPageTest {

    @TempDir
    private Path folder;

    private static Histories two() {
        return new Histories()
                .migration("CreateCustomers", "create table customers (id int primary key)", "drop table customers")
                .migration("CreateOrders", "create table orders (id int primary key)", "drop table orders");
    }

    @Test
    void isWrittenWhileMigrationsAreCompiled() throws IOException {
        var page = folder.resolve("pages").resolve("rung.html");
        assertThat(two().compiled(folder.resolve("classes"), "-Arung.report=" + page))
                .isEmpty();
        assertThat(page).content().isEqualTo(Page.of(two().timeline(), "Migrations", Optional.empty()));
    }

    @Test
    void staysAsItIsWhereOnlyAPartIsCompiled() throws IOException {
        var page = folder.resolve("rung.html");
        var classes = folder.resolve("classes");
        two().compiled(classes, "-Arung.report=" + page);
        var whole = Files.readString(page);
        assertThat(two().only("CreateOrders").compiled(classes, "-Arung.report=" + page))
                .isEqualTo(List.of("Rung: `%s` stays as it was, since only a part of the migrations is compiled now"
                        .formatted(page)));
        assertThat(page).content().isEqualTo(whole);
    }
}
