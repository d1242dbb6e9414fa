package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder;

    private Application application() {
        return new Application(folder)
                .migration(1, "CreateCars", "create table cars (id int, name text)", "drop table cars")
                .migration(2, "IndexCars", "create index cars_nme_idx on cars (nme)", "drop index cars_nme_idx");
    }

    private String[] check(String... more) {
        var command = new ArrayList<>(
                List.of("check", "--source", folder.resolve("src/main/java").toString()));
        command.addAll(List.of(more));
        return command.toArray(String[]::new);
    }

    @Test
    void saysWhatTheCompilerSaysBeforeAnythingWasBuilt() {
        var application = application();
        application.write("target/classes/empty", "");
        var outcome = application.run(check());
        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG.number());
        assertThat(outcome.out())
                .startsWith(application.sources().resolve("cars/IndexCars.java") + ":10: error: [unknown-column]")
                .contains("fix: name what is there");
        assertThat(application.classes()).isDirectoryNotContaining("glob:**/META-INF");
    }

    @Test
    void givesEachFindingToPrograms() {
        var application = application();
        application.write("target/classes/empty", "");
        var outcome = application.run(check("--json"));
        assertThat(outcome.code()).isEqualTo(ExitCode.WRONG.number());
        assertThat(outcome.out())
                .startsWith(
                        "{\"valid\":false,\"findings\":[{\"check\":\"unknown-column\",\"severity\":\"error\",\"file\":\""
                                + application.sources().resolve("cars/IndexCars.java") + "\",\"line\":10,")
                .contains("\"explain\":\"rung explain unknown-column\"}],\"migrations\":[")
                .endsWith("}\n");
    }

    @Test
    void isDoneWhenNothingIsWrong() {
        var application = Application.ofTables(folder, 1, 2);
        assertThat(application.ok("check")).isEqualTo("nothing is wrong\n");
        assertThat(application.ok("check", "--json"))
                .startsWith("{\"valid\":true,\"findings\":[],\"migrations\":[{\"version\":1,");
    }

    @Test
    void saysWhichMistakeInJavaKeepsItFromChecking() {
        var application = new Application(folder);
        application.write("src/main/java/cars/Broken.java", "package cars;\nimport dev.rung.*;\nclass Broken {\n");
        application.write("target/classes/empty", "");
        var outcome = application.run(check());
        assertThat(outcome.code()).isEqualTo(ExitCode.CONFIGURATION.number());
        assertThat(outcome.err()).contains("Broken.java:3: error: reached end of file while parsing");
    }
}
