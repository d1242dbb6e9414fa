package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CreateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheNextVersionBesideTheOthers() throws IOException {
        var application = Application.ofTables(folder, 1, 2);
        var said = application.ok("create", "add", "users");
        var file = application.sources().resolve("cars/AddUsers.java");
        assertThat(said).isEqualTo(file + "\n");
        Golden.check("AddUsers.java", Files.readString(file));
        assertThat(application.ok("create", "add", "posts", "--json"))
                .isEqualTo("{\"file\":\"%s\",\"class\":\"AddPosts\",\"version\":4}\n"
                        .formatted(application.sources().resolve("cars/AddPosts.java")));
    }

    @Test
    void writesWhatRunsWhenItIsFilledIn() throws IOException {
        var application = Application.ofTables(folder, 1);
        application.ok("create", "add users");
        var file = application.sources().resolve("cars/AddUsers.java");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst(
                                "// what changes.*", "db.createTable(\"users\").column(\"id\", BIGINT).execute();")
                        .replaceFirst("// what undoes.*", "db.dropTable(\"users\").execute();"));
        application.compile().ok("migrate");
        assertThat(Databases.tables(application.database())).containsExactly("t1", "users");
        application.ok("rollback");
        assertThat(Databases.tables(application.database())).containsExactly("t1");
    }

    @Test
    void writesTheFirst() throws IOException {
        var application = new Application(folder);
        Files.createDirectories(application.classes());
        var unknown = application.run("create", "add users");
        assertThat(unknown.code()).isEqualTo(ExitCode.CONFIGURATION.number());
        assertThat(unknown.err()).contains("fix: name it, as in `--package shop.migrations`");
        application.ok(
                "create",
                "add users",
                "--package",
                "shop.db",
                "--source",
                application.sources().toString());
        assertThat(application.sources().resolve("shop/db/AddUsers.java"))
                .content()
                .startsWith("package shop.db;\n")
                .contains("@Migration(version = 1)\n");
    }

    @Test
    void overwritesNothing() throws IOException {
        var application = Application.ofTables(folder, 1);
        var before = Files.readString(application.sources().resolve("cars/Step1.java"));
        var outcome = application.run("create", "Step1");
        assertThat(outcome.code()).isEqualTo(ExitCode.REFUSED.number());
        assertThat(outcome.err()).contains("is there already\n  nothing was written");
        assertThat(application.sources().resolve("cars/Step1.java")).hasContent(before);
    }
}
