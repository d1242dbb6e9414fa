package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagramCommandTest {

    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void anApplication() {
        application = new Application(folder)
                .migration(1, "CreateCars", "create table cars (id int primary key, name text)", "drop table cars")
                .migration(
                        2,
                        "CreateWheels",
                        "create table wheels (id int primary key, car_id int not null references cars)",
                        "drop table wheels")
                .migration(3, "CreateNotes", "create table notes (id int primary key)", "drop table notes")
                .migration(
                        4,
                        "AddColour",
                        "alter table cars add column colour text",
                        "alter table cars drop column colour");
        application.write("target/classes/empty", "");
    }

    private String[] diagram(String... more) {
        var command = new ArrayList<>(
                List.of("diagram", "--source", application.sources().toString()));
        command.addAll(List.of(more));
        return command.toArray(String[]::new);
    }

    @Test
    void drawsTheSchemaAtItsNewestVersion() {
        assertThat(application.ok(diagram()))
                .startsWith("erDiagram\n")
                .contains("[\"cars\"]", "text colour \"null\"", "[\"notes\"]", ": \"wheels_car_id_fkey\"");
    }

    @Test
    void drawsAnyVersion() {
        assertThat(application.ok(diagram("--at", "1"))).contains("[\"cars\"]").doesNotContain("wheels", "colour");
    }

    @Test
    void drawsSomeTables() {
        assertThat(application.ok(diagram("--tables", "cars,notes")))
                .contains("cars", "notes")
                .doesNotContain("wheels");
        assertThat(application.ok(diagram("--near", "wheels")))
                .contains("cars", "wheels")
                .doesNotContain("notes");
    }

    @Test
    void marksWhatIsNewSinceAVersion() {
        assertThat(application.ok(diagram("--since", "2")))
                .contains("[\"cars (changed)\"]", "colour \"null, added\"", "[\"notes (added)\"]", "[\"wheels\"]");
    }

    @Test
    void writesSvgWhereTheFileIsCalledSo() throws IOException {
        var file = folder.resolve("schema.svg");
        assertThat(application.ok(diagram("--output", file.toString()))).isEqualTo(file + "\n");
        assertThat(Files.readString(file)).startsWith("<svg ").contains(">wheels</text>");
        assertThat(application.ok(diagram("--format", "svg"))).isEqualTo(Files.readString(file));
    }

    @Test
    void saysWhichTablesAndVersionsThereAre() {
        var noTable = application.run(diagram("--tables", "car"));
        assertThat(noTable.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(noTable.err()).isEqualTo("""
                error: there is no table `car` at this version
                  fix: one of cars, notes, wheels
                """);
        var noVersion = application.run(diagram("--at", "9"));
        assertThat(noVersion.code()).isEqualTo(ExitCode.USAGE.number());
        assertThat(noVersion.err()).contains("there is no version 9", "fix: one of 1, 2, 3, 4");
        var noHistory = application.run(diagram("--history", "audit"));
        assertThat(noHistory.err()).contains("there is no history `audit`");
    }
}
