package dev.rung.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newest migration becomes two, where a finding says so. */
class SplitCommandTest {

    @TempDir
    private Path folder;

    private Application application;

    @BeforeEach
    void create() {
        application = new Application(folder)
                .migration(1, "CreateCars", "create table cars (id int primary key, state text)", "drop table cars");
        application.write("src/main/java/cars/AddStates.java", """
                package cars;

                import dev.rung.*;
                import org.jooq.DSLContext;

                @Migration(version = 2)
                public final class AddStates implements Reversible {
                    @Override
                    public void up(DSLContext db) {
                        db.execute("alter table cars add column sold date");
                        db.execute("create table notes (id int)");
                        db.execute("create index cars_state_idx on cars (state)");
                    }

                    @Override
                    public void down(DSLContext db) {
                        db.execute("drop index cars_state_idx");
                        db.execute("drop table notes");
                        db.execute("alter table cars drop column sold");
                    }
                }
                """);
        application.compile();
    }

    @Test
    void bothPartsAreProven() {
        var added = folder.resolve("src/main/java/cars/AddStatesThen.java");
        assertThat(application.ok("split", "AddStates", "12")).isEqualTo(added + "\n");
        assertThat(application.read("src/main/java/cars/AddStates.java"))
                .contains("version = 2", "createTable(\"notes\")", "dropTable(\"notes\")", "dropColumn(\"sold\")")
                .doesNotContain("cars_state_idx");
        assertThat(added).content().contains("version = 3", "cars_state_idx");
        application.compile().ok("migrate");
        application.ok("verify");
    }

    @Test
    void refusesWhatItCannotSplit() {
        assertThat(application.run("split", "AddStates").err()).contains("no finding says where to split `AddStates`");
        assertThat(application.run("split", "AddStates", "7").err())
                .contains("no statement but the first begins in line 7", "one of the lines [11, 12]");
        assertThat(application.run("split", "CreateCars", "7").err())
                .contains("`CreateCars` is not the newest migration", "the newest is `AddStates`");
    }
}
